// Takes the parts that change out of a page that the server has rendered, and puts them where they belong.

import { find, parse, refocus, replaceParts } from "./replacing.js";
import { keepDraft } from "./sending.js";

const log = find("#log");

export function take(html, { answered = null, held = document.activeElement } = {}) {
  const page = parse(html);
  if (!find("#log", page)) throw new Error("not the page");
  if (page.documentElement.lang !== document.documentElement.lang) return inTheOtherLanguage();
  const first = addMessages(find("#log", page));
  replaceParts(page, answered);
  find("#say [name=client_id]").value = find("#say [name=client_id]", page).value;
  Object.assign(document.body.dataset, { stage: page.body.dataset.stage, stamp: page.body.dataset.stamp });
  if (held?.id) refocus(held.id);
  const told = answered && find("[data-told]");
  if (told) {
    find("#told").textContent = told.textContent;
    told.parentElement.scrollIntoView({ block: "nearest" });
  }
  if (first) first.scrollIntoView({ block: "start" });
}

// The whole page is another then; what is being typed goes along.
function inTheOtherLanguage() {
  keepDraft(find("#text").value);
  location.reload();
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
