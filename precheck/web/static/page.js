// Makes the page smoother. Without it every form still works: the server renders the page, this takes its parts.

import { take, toLast } from "./parts.js";
import { find, isComposing, listen, refresher } from "./replacing.js";
import { kept, keepDraft, send } from "./sending.js";

const TYPING_AFTER = 300;
const root = document.body.dataset.root;
const log = find("#log");
const box = find("#text");
const notice = find("#notice");
const typing = find("#typing");
let busy = false;
let unsent = null;

// Somebody else said or entered something: a colleague, or the same person on another page.
const { refresh, answered, isMissed } = refresher(`${root}/`, {}, () => busy, (html, response) => {
  if (response.ok) take(html);
  return response.ok;
});
let catchUp = refresh;

async function say(fields, words) {
  if (busy) return;
  wait(true);
  pending(words);
  toLast(log);
  try {
    const answer = await send(`${root}/`, fields, words);
    answered();
    if (answer.ok) {
      if (box.value.trim() === (fields.get("text") ?? "").trim()) box.value = "";
      take(answer.text);
    } else {
      tell(problemOf(answer.text), fields, words);
    }
  } catch {
    tell(notice.dataset.lost, fields, words);
    unsent = { fields, words };
  } finally {
    wait(false);
  }
}

async function enter(form, submitter) {
  if (busy) return;
  const held = document.activeElement;
  wait(true);
  try {
    const answer = await send(new URL(form.action).pathname, new FormData(form, submitter));
    answered();
    take(answer.text, { answered: answer.ok ? form : null, held });
    if (!answer.ok) find("[data-part] [aria-invalid]")?.focus();
    else if (form.action.includes("/answers/")) find("#told").textContent = find("#told").dataset.saved;
  } catch {
    lose(form);
  } finally {
    wait(false);
  }
}

// The entry is still in its field; the sentence stands beside it until it is sent again.
function lose(form) {
  const said = find("[role=alert]", form) ?? form.appendChild(document.createElement("p"));
  said.className = "fault";
  said.role = "alert";
  said.textContent = notice.dataset.lost;
}

function pending(words) {
  const item = document.createElement("div");
  item.className = "message enterprise";
  item.dataset.pending = "";
  const text = document.createElement("p");
  text.className = "words";
  text.textContent = words;
  item.append(text);
  log.append(item);
}

function problemOf(text) {
  try {
    return JSON.parse(text).detail;
  } catch {
    return notice.dataset.lost;
  }
}

function tell(sentence, fields, words) {
  for (const item of log.querySelectorAll("[data-pending]")) item.remove();
  const text = document.createElement("p");
  text.textContent = sentence;
  const again = document.createElement("button");
  again.type = "button";
  again.textContent = notice.dataset.again;
  again.addEventListener("click", () => say(fields, words));
  notice.replaceChildren(text, again);
  toLast(log); // the notice takes room below what was said last
}

let sign;
function wait(is) {
  busy = is;
  clearTimeout(sign);
  typing.textContent = "";
  if (is) {
    unsent = null;
    notice.replaceChildren();
    sign = setTimeout(() => (typing.textContent = typing.dataset.text), TYPING_AFTER);
  }
  for (const button of document.querySelectorAll("#now button")) button.disabled = is;
  if (!is && isMissed()) catchUp();
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  const path = new URL(form.action).pathname.slice(root.length);
  if (path.startsWith("/answers/") || path === "/what-if") {
    event.preventDefault();
    return enter(form, event.submitter);
  }
  if (path !== "/") return keepDraft(box.value);
  event.preventDefault();
  const typed = form.id === "say";
  if (typed && !box.value.trim()) return box.focus();
  say(new FormData(form, event.submitter), typed ? box.value.trim() : event.submitter.textContent);
  if (typed) box.focus();
});

box.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || isComposing(event)) return;
  event.preventDefault();
  find("#say").requestSubmit();
});

addEventListener("online", () => unsent && say(unsent.fields, unsent.words));

addEventListener("load", () => (catchUp = listen(`${root}/events`, refresh)));

toLast(log);
const waiting = kept();
if (waiting?.draft && !box.value) box.value = waiting.draft;
if (waiting?.fields) say(new URLSearchParams(waiting.fields), waiting.words);
