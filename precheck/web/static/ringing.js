// Rings when one more person waits, on the machine of a colleague who wants that. A browser makes no sound before a key
// or a button was pressed on its page.

import { find } from "./replacing.js";

const PLACE = "desk-rings";
const TONES = [660, 880];
const LONG = 0.16; // seconds
let context = null;

const wanted = () => {
  try {
    return localStorage.getItem(PLACE) === "yes";
  } catch {
    return false;
  }
};

export function ringIfMore(before, now) {
  if (Number(now) > Number(before) && wanted()) ring();
}

function ring() {
  wake();
  const start = context.currentTime;
  TONES.forEach((tone, at) => {
    const voice = new OscillatorNode(context, { frequency: tone });
    const volume = new GainNode(context, { gain: 0.2 });
    voice.connect(volume).connect(context.destination);
    voice.start(start + at * LONG);
    voice.stop(start + (at + 1) * LONG);
  });
}

function wake() {
  context ??= new AudioContext();
  context.resume();
}

const choice = find("#rings");
if (choice) {
  choice.closest("[hidden]").hidden = false;
  choice.checked = wanted();
  choice.addEventListener("change", () => {
    localStorage.setItem(PLACE, choice.checked ? "yes" : "no");
    if (choice.checked) ring();
  });
}
for (const gesture of ["keydown", "pointerdown"]) addEventListener(gesture, () => wanted() && wake(), { once: true });
