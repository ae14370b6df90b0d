// Lines of which nothing was taken down: set aside with why, the latest first, so that the next can be typed. They are taken
// up again or dropped, and found again in this tab by whoever comes back to the page.

import { find } from "./replacing.js";

const list = find("#aside");
const one = find("#aside-one");

// `words` were typed at the question `fact`; `why`: sentences.
export function setAside(line) {
  const item = find("li", one.content.cloneNode(true));
  item.dataset.line = JSON.stringify(line);
  find(".why", item).textContent = line.why.join(" ");
  find(".words", item).textContent = line.words;
  list.prepend(item);
}

// The line that a button belongs to: it stands aside no more.
export function takeUp(button) {
  const item = button.closest("li");
  item.remove();
  return JSON.parse(item.dataset.line);
}

export const asides = () => [...(list?.children ?? [])].map((item) => JSON.parse(item.dataset.line)).reverse();
