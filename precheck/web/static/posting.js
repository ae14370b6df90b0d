// Sends the hotline's forms, one after the other in the order of their keys, so that nobody has to wait before they type on.
// What was typed leaves its field at once. If it is not taken, it stands in its field again, and so does all that was to
// follow it, before what has been typed since, each apart from the other: nothing is sent past what did not arrive.

import { asides, setAside } from "./aside.js";
import { find } from "./replacing.js";

const AGAIN_AFTER = 1500;
const TYPED = "input:not([type]), textarea";
const APART = "; "; // between what was typed as two lines, in a field that has one
const page = document.body.dataset.path ?? location.pathname;
const queue = [];
let busy = false;
let resting = [];

export const isBusy = () => busy;
export const isSending = (form) => queue.some((each) => each.form === form);

// `taken` gets the answer's text, the form, the response, and what was sent; it tells whether the next may be sent. `lost`:
// there was none.
export function post(form, submitter, taken, lost) {
  const fields = new URLSearchParams(new FormData(form, submitter));
  for (const { name, value } of stays(form)) fields.set(name, bare(value));
  if (!fields.has("source")) fields.set("source", find("[name=source]:checked")?.value ?? "caller");
  queue.push({ form, fields, typed: lift(form), taken, lost });
  return next();
}

// Once nothing is on its way any more: whether all of it was taken.
export function whenSent() {
  return busy ? new Promise((done) => resting.push(done)) : Promise.resolve(true);
}

async function next() {
  if (busy || !queue.length) return;
  busy = true;
  let well = true;
  while (well && queue.length) well = await send(queue[0]);
  for (const each of queue.splice(0).reverse()) putBack(each.typed, "");
  busy = false;
  for (const done of resting.splice(0)) done(well);
}

// What is being sent stands in the queue until it was taken.
async function send({ form, fields, taken, lost }) {
  try {
    const response = await deliver(form.getAttribute("action"), fields);
    const well = taken(await response.text(), form, response, fields);
    if (well) queue.shift();
    return well;
  } catch {
    lost();
    return false;
  }
}

// A message that has an id of its own may be sent twice: it counts once.
async function deliver(action, fields) {
  const once = () => fetch(action, { method: "POST", body: fields, headers: { accept: "text/html" }, keepalive: true });
  if (!fields.has("client_id")) return once();
  return once().catch(async () => {
    await new Promise((done) => setTimeout(done, AGAIN_AFTER));
    return once();
  });
}

function lift(form) {
  const id = find("[name=client_id]", form);
  if (id) id.value = crypto.randomUUID?.() ?? `${Date.now()}${Math.random()}`;
  return stays(form).map((field) => {
    const { value } = field;
    field.value = "";
    return { id: field.id, value };
  });
}

// `more`: what stands there for what is typed on.
function putBack(typed, more) {
  for (const { id, value } of typed) {
    const field = document.getElementById(id);
    if (!field || !value) continue;
    const lines = [value, field.value || more].filter((each) => each !== undefined);
    field.value = lines.join(field.tagName === "TEXTAREA" ? "\n" : APART);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

// What is typed on in this field is another line than what stands there.
export function goOn(field) {
  field.value = `${bare(field.value)}${APART}`;
}

const bare = (value) => value.replace(/[;\s]+$/, "");

// The fields that no answer of the server replaces.
function stays(root) {
  return [...root.querySelectorAll(TYPED)].filter((field) => field.closest("form[data-live]") && !field.closest("[data-part]"));
}

// What was typed is found again in this tab by whoever comes back to the page: they had to sign in, or looked elsewhere.
function keepTyped() {
  for (const each of queue.splice(0).reverse()) putBack(each.typed);
  const typed = stays(document).map(({ id, value }) => ({ id, value: bare(value) })).filter(({ value }) => value);
  const set = asides();
  if (typed.length || set.length) drawer()?.setItem(page, JSON.stringify({ typed, set }));
  else drawer()?.removeItem(page);
}

export function retype() {
  const { typed, set } = JSON.parse(drawer()?.getItem(page) ?? '{"typed":[],"set":[]}');
  drawer()?.removeItem(page);
  set.forEach(setAside);
  putBack(typed.filter(({ id, value }) => document.getElementById(id)?.value !== value));
}

addEventListener("pagehide", keepTyped);

// A browser that refuses all storage still sends.
function drawer() {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}
