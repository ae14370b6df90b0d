// The hotline's pages at work: they take their parts from the server whenever something has changed there, and everything
// has a key. Without this script every form still works.

import { isBusy, keepTyped, post, retype } from "./posting.js";
import { find, isComposing, listen, parse, refocus, replaceParts } from "./replacing.js";
import { ringIfMore } from "./ringing.js";

const READ_AFTER = 120;
const CALL = "/desk/cases/";
const SIGN_IN = "/desk/sign-in";
const line = find("#line");
const told = find(".lost");
const events = document.body.dataset.events;
let selected = document.body.dataset.selected;
let stale = false;

// The page as it is now. Nobody is at work because a page refreshes itself: it says that it does.
async function refresh() {
  stale = isBusy();
  if (stale) return true;
  const page = events.slice(0, -"/events".length);
  const response = await fetch(page, { headers: { accept: "text/html", "x-refresh": "1" } }).catch(() => null);
  const html = await response?.text().catch(() => null);
  stale = isBusy();
  if (html && !stale && isSignedOut(response)) signIn();
  else if (response?.ok && html && !stale) take(parse(html));
  return Boolean(response?.ok && html);
}

async function send(form, submitter) {
  const sent = post(form, submitter, taken, () => cut(false));
  if (form.id === "shorthand") leavePreview();
  await sent;
  if (stale && !isBusy()) refresh();
}

// Whether what was sent has been taken; if not, it is said why.
function taken(html, form, response) {
  if (isSignedOut(response)) {
    setTimeout(signIn); // once what was typed is back in its field
    return false;
  }
  say("");
  if (response.ok && form.dataset.go !== undefined && response.redirected) location.assign(response.url);
  else if (find("[data-part]", parse(html))) take(parse(html), form, response.ok);
  else say(find("#sentence", parse(html))?.textContent ?? told.dataset.failed);
  return response.ok;
}

function take(page, form = null, well = true) {
  const held = document.activeElement?.id;
  if (form && well) form.closest("details.menu")?.removeAttribute("open");
  replaceParts(page, form);
  for (const each of document.querySelectorAll("[data-hides]")) each.hidden = find(`#${each.id}`, page).hidden && !isTypedIn(each);
  addMessages(page);
  ringIfMore(document.body.dataset.waiting, page.body.dataset.waiting);
  Object.assign(document.body.dataset, { stamp: page.body.dataset.stamp, waiting: page.body.dataset.waiting });
  document.title = page.title;
  select(well && moved(form) ? page.body.dataset.selected : selected);
  if (held) refocus(held);
}

const isSignedOut = (response) => response.redirected && new URL(response.url).pathname === SIGN_IN;

function signIn() {
  keepTyped();
  location.assign(events.slice(0, -"/events".length));
}

// What was answered is left behind, unless something is being typed.
function moved(form) {
  if (!form || line?.value) return false;
  return form.id === "shorthand" || (form.closest("[data-part=proposals]") && !find(`a.q.open[data-fact="${selected}"]`));
}

// A form that has no use any more stays as long as something is typed in it: sent off, it says why it has none.
const isTypedIn = (form) => form.matches("form") && [...form.querySelectorAll("#line, #words, #note")].some((each) => each.value);

function addMessages(page) {
  const log = find("#log");
  if (!log) return;
  const known = new Set([...log.children].map((each) => each.dataset.seq));
  const added = [...find("#log", page).children].filter((each) => !known.has(each.dataset.seq));
  for (const each of added) log.append(document.adoptNode(each));
  if (added.length) log.scrollTop = log.scrollHeight;
}

// What is wrong: the line, before what the server said to what was sent last.
let isCut = false;
let sentence = "";
function cut(isThere) {
  isCut = !isThere;
  told.textContent = isCut ? told.dataset.lost : sentence;
}

function say(words) {
  sentence = words;
  cut(!isCut);
}

// The question that is being asked: what is typed belongs to it.
function select(fact) {
  if (!fact || !find(`[data-card="${fact}"]`)) return;
  selected = fact;
  find("#fact")?.setAttribute("value", fact);
  for (const card of document.querySelectorAll("[data-card]")) card.hidden = card.dataset.card !== fact;
  for (const each of document.querySelectorAll("a.q")) {
    if (each.dataset.fact === fact) each.setAttribute("aria-current", "true");
    else each.removeAttribute("aria-current");
  }
  find("a.q[aria-current]")?.scrollIntoView({ block: "nearest" });
}

function move(by) {
  const all = [...document.querySelectorAll("a.q")];
  const at = all.findIndex((each) => each.dataset.fact === selected);
  select(all[Math.min(all.length - 1, Math.max(0, at + by))]?.dataset.fact);
  read();
}

let reading;
let asked = 0;
function leavePreview() {
  clearTimeout(reading);
  asked++;
  find("#preview").replaceChildren();
}

function read() {
  clearTimeout(reading);
  reading = setTimeout(async () => {
    const form = find("#shorthand");
    const mine = ++asked;
    if (!line.value.trim()) return leavePreview();
    const body = new URLSearchParams(new FormData(form));
    const response = await fetch(form.dataset.read, { method: "POST", body }).catch(() => null);
    if (!response?.ok || mine !== asked || !line.value.trim()) return;
    const held = document.activeElement?.id;
    find("#preview").replaceChildren(...parse(await response.text()).body.childNodes);
    if (held) refocus(held);
  }, READ_AFTER);
}

// Alt and a figure strikes out what was read, or takes the next of what it may mean.
function nth(number) {
  const box = find(`#preview [data-nth="${number}"]`);
  const ways = [...(box?.closest("li").querySelectorAll("input[type=radio]") ?? [])];
  if (ways.length) ways[(ways.findIndex((each) => each.checked) + 1) % ways.length].checked = true;
  else if (box) box.checked = !box.checked;
  read();
}

function nextSource() {
  const all = [...document.querySelectorAll("[name=source]")];
  const at = all.findIndex((each) => each.checked);
  if (all.length) all[(at + 1) % all.length].checked = true;
}

// Where one types: to the person in a chat, the line in a call.
const place = () => [...document.querySelectorAll("#words, #line")].find((each) => each.checkVisibility());

function press(name) {
  const target = [...document.querySelectorAll(`[data-key="${name}"]`)].find((each) => each.checkVisibility());
  if (!target) return false;
  if (target.matches("input, textarea")) target.focus();
  else if (target.matches("summary")) {
    target.parentElement.open = !target.parentElement.open;
    if (target.parentElement.open) find("input, select, textarea", target.parentElement)?.focus();
  } else target.click();
  return true;
}

document.addEventListener("keydown", (event) => {
  if (isComposing(event) || event.ctrlKey || event.metaKey) return;
  const name = event.altKey ? `Alt+${event.code}` : event.key;
  const figure = event.altKey && /^Digit([1-9])$/.exec(event.code);
  let done = true;
  if (figure) nth(figure[1]);
  else if (name === "Alt+KeyD") nextSource();
  else if (name === "Alt+KeyF") find("#q")?.focus();
  else if (event.key === "Escape" && line) place()?.focus();
  else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && document.activeElement === line) move(event.key === "ArrowDown" ? 1 : -1);
  else if (event.key === "Enter" && event.target.id === "words" && !event.shiftKey) find("#saying").requestSubmit();
  else if (event.altKey || /^F\d+$/.test(event.key)) done = press(name);
  else done = false;
  if (done) event.preventDefault();
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.live === undefined && form.dataset.go === undefined) return;
  event.preventDefault();
  if (form.id === "shorthand" && !line.value.trim()) return;
  send(form, event.submitter);
});

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-fact]");
  const correct = event.target.closest("[data-correct]");
  if (link) {
    event.preventDefault();
    select(link.dataset.fact);
    line?.focus();
  } else if (correct && line) {
    select(correct.dataset.fact);
    line.value = correct.dataset.correct;
    line.focus();
    read();
  }
});

document.addEventListener("input", (event) => {
  if (event.target === line) read();
});
document.addEventListener("change", (event) => {
  if (event.target.closest("#preview")) read();
});

if (location.pathname.startsWith(CALL)) {
  select(selected);
  place()?.focus();
  const log = find("#log");
  if (log) log.scrollTop = log.scrollHeight;
}
retype();
if (events) addEventListener("load", () => listen(events, refresh, cut));
