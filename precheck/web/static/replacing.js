// Puts parts of a page that the server has rendered in the place of what stands here. What a person opened, typed or
// stood on meanwhile stays.

const AGAIN_AFTER = 1000;
export const find = (selector, root = document) => root.querySelector(selector);

// Whether a key belongs to an input method, which takes Enter for the characters it offers; Safari says so by 229 alone.
export const isComposing = (event) => event.isComposing || event.keyCode === 229;

export function parse(html) {
  return new DOMParser().parseFromString(html, "text/html");
}

// All but the form that has just been answered: that one is to be as the server has it. What is told once (data-keep) stays
// until something else is answered, or as long as the page does (data-keep="always").
export function replaceParts(page, answered = null) {
  const opened = [...document.querySelectorAll("details[id]")].filter((each) => !answered || !each.contains(answered));
  const states = opened.map(({ id, open }) => ({ id, open }));
  const typed = [...document.querySelectorAll("[data-part] :is(input, textarea, select)[id]")].filter((each) => each.form !== answered && isChanged(each));
  for (const part of document.querySelectorAll("[data-part]")) {
    const fresh = find(`[data-part="${part.dataset.part}"]`, page);
    const kept = find(answered ? "[data-keep=always]" : "[data-keep]", part);
    const keeps = kept && fresh && !find("[data-keep]", fresh);
    if (fresh && !keeps && (part.contains(answered) || sent(fresh) !== sent(part))) part.replaceChildren(...[...fresh.childNodes].map((node) => document.adoptNode(node)));
  }
  for (const { id, open } of states) document.getElementById(id)?.toggleAttribute("open", open);
  for (const { id, value, checked } of typed) {
    const field = document.getElementById(id);
    if (field) Object.assign(field, "checked" in field ? { value, checked } : { value });
  }
}

// A part as it was sent, whatever is folded out in it by now.
const sent = (part) => part.innerHTML.replaceAll(/(<details[^>]*?) open(="")?(?=[ >])/g, "$1");

function isChanged(field) {
  if (field.tagName === "SELECT") return [...field.options].some((each) => each.selected !== each.defaultSelected);
  return field.value !== field.defaultValue || field.checked !== field.defaultChecked;
}

// Where one was; if that is folded away now, at what unfolds it; if it is not there any more, at the page's beginning.
export function refocus(id) {
  const place = document.getElementById(id);
  const folded = place?.closest("details:not([open])");
  const shown = place?.checkVisibility() ? place : folded ? find("summary", folded) : find("main");
  if (!shown || shown === document.activeElement) return;
  if (shown.matches("main")) shown.tabIndex = -1;
  shown.focus({ preventScroll: true });
}

// Fetches the page as it is now, of which `take` makes what it can. While something is being sent nothing is fetched: its
// answer is the page; `isMissed` tells that there may be more. Nor while characters are being composed in a field that might
// be replaced. Of several fetches the last counts.
export function refresher(address, headers, isBusy, take) {
  let latest = 0;
  let missed = false;
  let composes = false;
  const waits = () => isBusy() || composes;
  async function refresh() {
    missed = waits();
    if (missed) return true;
    const mine = ++latest;
    const response = await fetch(address, { headers: { accept: "text/html", ...headers } }).catch(() => null);
    const html = await response?.text().catch(() => null);
    if (mine !== latest) return true;
    missed = waits();
    return missed || Boolean(html && take(html, response));
  }
  const answered = () => void latest++;
  document.addEventListener("compositionstart", (event) => (composes = Boolean(event.target.closest("[data-part]"))));
  document.addEventListener("compositionend", () => {
    composes = false;
    if (missed && !isBusy()) refresh();
  });
  return { refresh, answered, isMissed: () => missed };
}

// Listens to what changes on the server; `refresh` asks for the page again and says whether it came. It is asked until it
// has come, so that whatever the line does, the page ends up as the server has it. `line` is told whether there is one. What
// is given back asks as well.
// A page out of sight lets go of its line, of which a browser has few, unless it is to tell what happens (data-stays).
export function listen(address, refresh, line = () => {}) {
  let news;
  let again;
  async function catchUp() {
    clearTimeout(again);
    const came = await refresh();
    line(came);
    if (!came) again = setTimeout(catchUp, AGAIN_AFTER);
  }
  function open() {
    news?.close();
    if (document.hidden && document.body.dataset.stays === undefined) return;
    news = new EventSource(`${address}?stamp=${encodeURIComponent(document.body.dataset.stamp ?? "")}`);
    news.addEventListener("changed", (event) => event.lastEventId !== document.body.dataset.stamp && catchUp());
    news.addEventListener("open", () => line(true));
    news.addEventListener("error", () => line(false));
  }
  addEventListener("online", catchUp);
  addEventListener("offline", () => line(false));
  addEventListener("pagehide", () => news?.close());
  addEventListener("pageshow", (event) => event.persisted && open());
  document.addEventListener("visibilitychange", open);
  open();
  return catchUp;
}
