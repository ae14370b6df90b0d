// Sends the hotline's forms, one after the other in the order of their keys, so that nobody has to wait before they type on.
// What was typed leaves its field at once, and stands in front of what is there by then if it was not taken.

import { find } from "./replacing.js";

const AGAIN_AFTER = 1500;
const TYPED = "input:not([type]), textarea";
const queue = [];
let busy = false;

export const isBusy = () => busy;

// `taken` gets the answer's text, the form, and the response; it tells whether the form was taken. `lost`: there was none.
export function post(form, submitter, taken, lost) {
  const fields = new URLSearchParams(new FormData(form, submitter));
  if (!fields.has("source")) fields.set("source", find("[name=source]:checked")?.value ?? "caller");
  queue.push({ form, fields, typed: lift(form), taken, lost });
  return next();
}

async function next() {
  if (busy || !queue.length) return;
  busy = true;
  const { form, fields, typed, taken, lost } = queue.shift();
  try {
    const response = await deliver(form.getAttribute("action"), fields);
    if (!taken(await response.text(), form, response)) putBack(typed);
  } catch {
    putBack(typed);
    lost();
  } finally {
    busy = false;
  }
  return next();
}

// A message that has an id of its own may be sent twice: it counts once.
async function deliver(action, fields) {
  const send = () => fetch(action, { method: "POST", body: fields, headers: { accept: "text/html" } });
  if (!fields.has("client_id")) return send();
  return send().catch(async () => {
    await new Promise((done) => setTimeout(done, AGAIN_AFTER));
    return send();
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

function putBack(typed) {
  for (const { id, value } of typed) {
    const field = document.getElementById(id);
    if (!field || !value) continue;
    field.value = [value, field.value].filter(Boolean).join(field.tagName === "TEXTAREA" ? "\n" : ", ");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

// The fields that no answer of the server replaces.
function stays(root) {
  return [...root.querySelectorAll(TYPED)].filter((field) => field.closest("form[data-live]") && !field.closest("[data-part]"));
}

// Whoever has to sign in again finds in this tab what they had typed.
export function keepTyped() {
  const typed = stays(document).map(({ id, value }) => ({ id, value }));
  drawer()?.setItem(location.pathname, JSON.stringify(typed));
}

export function retype() {
  const typed = drawer()?.getItem(location.pathname);
  drawer()?.removeItem(location.pathname);
  if (typed) putBack(JSON.parse(typed));
}

// A browser that refuses all storage still sends.
function drawer() {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}
