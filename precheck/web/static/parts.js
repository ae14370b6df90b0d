// Takes the parts that change out of a page that the server has rendered, and puts them where they belong.

export const find = (selector, root = document) => root.querySelector(selector);
const log = find("#log");

export function take(html, { answered = null, held = document.activeElement } = {}) {
  const page = new DOMParser().parseFromString(html, "text/html");
  if (!find("#log", page)) throw new Error("not the page");
  if (page.documentElement.lang !== document.documentElement.lang) return location.reload();
  const first = addMessages(find("#log", page));
  replaceParts(page, answered);
  find("#say [name=client_id]").value = find("#say [name=client_id]", page).value;
  document.body.dataset.stage = page.body.dataset.stage;
  if (held?.id) refocus(held.id);
  const told = answered && find("[data-told]");
  if (told) {
    find("#told").textContent = told.textContent;
    told.parentElement.scrollIntoView({ block: "nearest" });
  }
  if (first) first.scrollIntoView({ block: "start" });
}

export function toLast(list) {
  list.lastElementChild?.scrollIntoView({ block: "start" });
}

function addMessages(fresh) {
  for (const item of log.querySelectorAll("[data-pending]")) item.remove();
  const known = new Set([...log.children].map((item) => item.dataset.seq));
  const current = find(".current", fresh)?.dataset.seq;
  const added = [...fresh.children].filter((item) => !known.has(item.dataset.seq));
  for (const item of added) log.append(document.adoptNode(item));
  for (const item of log.children) item.classList.toggle("current", item.dataset.seq === current);
  return added[0];
}

// What was opened or typed meanwhile stays, but for the form that has just been answered.
function replaceParts(page, answered) {
  const opened = [...document.querySelectorAll("details[open][id]")].filter((each) => !answered || !each.contains(answered));
  const typed = [...document.querySelectorAll("[data-part] input[id]")].filter((each) => each.form !== answered && isChanged(each));
  for (const part of document.querySelectorAll("[data-part]")) {
    const fresh = find(`[data-part="${part.dataset.part}"]`, page);
    if (fresh) part.replaceChildren(...[...fresh.childNodes].map((node) => document.adoptNode(node)));
  }
  for (const { id } of opened) document.getElementById(id)?.setAttribute("open", "");
  for (const { id, value, checked } of typed) {
    const field = document.getElementById(id);
    if (field) Object.assign(field, { value, checked });
  }
}

function isChanged(field) {
  return field.value !== field.defaultValue || field.checked !== field.defaultChecked;
}

// Where one was; if that is folded away now, at what unfolds it.
function refocus(id) {
  const place = document.getElementById(id);
  const shown = place?.checkVisibility() ? place : place && find("summary", place.closest("details") ?? document);
  if (shown && shown !== document.activeElement) shown.focus({ preventScroll: true });
}
