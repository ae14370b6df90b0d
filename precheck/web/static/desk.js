// The hotline's pages at work: they take their parts from the server whenever something has changed there, and everything
// has a key. Without this script every form still works.

import { setAside, takeUp } from "./aside.js";
import { goOn, isBusy, isSending, post, retype, whenSent } from "./posting.js";
import { find, isComposing, listen, parse, refocus, refresher, replaceParts } from "./replacing.js";
import { ringIfMore } from "./ringing.js";

const READ_AFTER = 120;
const SIGN_IN = "/desk/sign-in";
const UNLOADING = 3000; // within which a page has gone: pressed twice, a key does not begin two calls
const BARE = /^[\d\s,、，?？]+(;|$)/; // a choice by its number, or not known: whose, is told by the question alone
const line = find("#line");
const told = find(".lost");
const events = document.body.dataset.events;
const page = events?.slice(0, -"/events".length);
let selected = document.body.dataset.selected;
let held = false;

// Nobody is at work because a page refreshes itself: it says that it does.
const { refresh, answered, isMissed } = refresher(page, { "x-refresh": "1" }, isBusy, (html, response) => {
  if (isSignedOut(response)) location.assign(page);
  else if (response.ok) take(parse(html));
  return response.ok;
});
let catchUp = refresh;

async function send(form, submitter) {
  const all = post(form, submitter, taken, () => cut(false));
  if (form.id === "shorthand") leavePreview();
  await all;
  if (isBusy()) return;
  if (isMissed()) catchUp();
  if (held) read();
  held = false;
}

// Whether what was sent has been taken, or set aside; if not, it is said why.
function taken(html, form, response, fields) {
  answered();
  say("");
  const fresh = parse(html);
  const faults = form.id === "shorthand" ? find("#faults", fresh) : null;
  if (faults) {
    const why = [...faults.children].map((each) => each.textContent);
    setAside({ words: fields.get("line"), fact: fields.get("fact"), why });
    faults.remove();
    take(fresh, form, false);
    return true;
  }
  if (isSignedOut(response)) setTimeout(() => location.assign(page)); // once what was typed is back in its field
  else if (response.ok && form.dataset.go !== undefined && response.redirected) location.assign(response.url);
  else if (find("[data-part]", fresh)) take(fresh, form, response.ok);
  else say(find("#sentence", fresh)?.textContent ?? told.dataset.failed);
  return response.ok && !isSignedOut(response);
}

function take(fresh, form = null, well = true) {
  const focused = document.activeElement?.id;
  if (form && well) form.closest("details.menu")?.removeAttribute("open");
  replaceParts(fresh, form);
  for (const each of document.querySelectorAll("[data-hides]")) each.hidden = find(`#${each.id}`, fresh).hidden && !isTypedIn(each);
  addMessages(fresh);
  ringIfMore(document.body.dataset.waiting, fresh.body.dataset.waiting);
  Object.assign(document.body.dataset, { stamp: fresh.body.dataset.stamp, waiting: fresh.body.dataset.waiting });
  document.title = fresh.title;
  if (form?.action.endsWith("/ticket")) find(".ticket")?.scrollIntoView({ block: "nearest" });
  select(well && moves(form) ? fresh.body.dataset.selected : selected);
  if (focused) refocus(focused);
  if (document.activeElement?.matches("main")) place()?.focus();
}

const isSignedOut = (response) => response.redirected && new URL(response.url).pathname === SIGN_IN;

// What was answered is left behind, unless something is being typed; a bare number is held until then, and seen before it
// is sent. Where nothing was asked, whatever has become open is.
function moves(form) {
  if (line?.value && !held) return false;
  if (!form || !selected) return !selected;
  return form.id === "shorthand" || (form.closest("[data-part=proposals]") && !find(`a.q.open[data-fact="${selected}"]`));
}

// A form that has no use any more stays as long as something is typed in it: sent off, it says why it has none.
const isTypedIn = (form) => form.matches("form") && [...form.querySelectorAll("#line, #words, #note")].some((each) => each.value);

function addMessages(fresh) {
  const log = find("#log");
  if (!log) return;
  const known = new Set([...log.children].map((each) => each.dataset.seq));
  const added = [...find("#log", fresh).children].filter((each) => !known.has(each.dataset.seq));
  for (const each of added) log.append(document.adoptNode(each));
  if (added.length) log.scrollTop = log.scrollHeight;
}

// What is wrong: the line, before what the server said to what was sent last.
let sentence = "";
function cut(isThere) {
  told.textContent = isThere ? sentence : told.dataset.lost;
}

// The server has answered: the line is there.
function say(words) {
  sentence = words;
  cut(true);
}

// The question that is being asked: what is typed belongs to it. None, where there is nothing more to ask.
function select(fact) {
  if (fact === undefined || !find(`[data-card="${fact}"]`)) return;
  const isAnother = fact !== selected;
  selected = fact;
  find("#fact")?.setAttribute("value", fact);
  for (const card of document.querySelectorAll("[data-card]")) card.hidden = card.dataset.card !== fact;
  for (const each of document.querySelectorAll("a.q")) {
    if (each.dataset.fact === fact) each.setAttribute("aria-current", "true");
    else each.removeAttribute("aria-current");
  }
  if (isAnother) find("a.q[aria-current]")?.scrollIntoView({ block: "nearest" });
}

// Where no question is asked one stands between the firm's and those of the pre-application, which begin with consent.
function move(by) {
  const all = [...document.querySelectorAll("a.q")];
  const place = (fact) => all.findIndex((each) => each.dataset.fact === fact);
  const at = selected ? place(selected) + by : place("consent") + Math.min(0, by);
  select(all[Math.min(all.length - 1, Math.max(0, at))]?.dataset.fact);
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

function closeMenus(besides) {
  for (const each of document.querySelectorAll("details.menu[open]")) if (each !== besides) each.open = false;
}

function press(name) {
  const target = [...document.querySelectorAll(`[data-key="${name}"]`)].find((each) => each.checkVisibility());
  if (!target) return false;
  if (target.matches("input, textarea")) target.focus();
  else if (target.matches("summary")) {
    closeMenus(target.parentElement);
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
  else if (name === "Alt+KeyF") find("#q")?.select();
  else if (event.key === "Escape" && line) {
    closeMenus();
    place()?.focus();
  }
  else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && document.activeElement === line) move(event.key === "ArrowDown" ? 1 : -1);
  else if (event.key === "Enter" && event.target.id === "words" && !event.shiftKey) find("#saying").requestSubmit();
  else if (event.altKey || /^F\d+$/.test(event.key)) done = press(name);
  else done = false;
  if (done) event.preventDefault();
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.live === undefined && form.dataset.go === undefined) return leave(event, () => form.requestSubmit(event.submitter));
  event.preventDefault();
  if (form.id === "shorthand" && !line.value.trim()) return;
  held = form.id === "shorthand" && isSending(form) && BARE.test(line.value);
  if (held) goOn(line);
  else send(form, event.submitter);
});

// Nothing is left behind on the way: one goes on once it has arrived, and stays where it was not taken, or where no server
// is there to go to.
let isLeaving = false; // one does so once
let isSure = false;
async function leave(event, go) {
  if (event.defaultPrevented || isSure) return;
  event.preventDefault();
  if (isLeaving) return;
  isLeaving = true;
  isSure = (await whenSent()) && (await isServerThere());
  if (isSure) {
    go();
    isSure = false;
    await new Promise((done) => setTimeout(done, UNLOADING));
  }
  isLeaving = false;
}

async function isServerThere() {
  const isThere = await fetch(find("link[rel=icon]").href, { method: "HEAD", cache: "no-store" }).then(() => true, () => false);
  if (!isThere && told) cut(false);
  return isThere;
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-fact]");
  const correct = event.target.closest("[data-correct]");
  const again = event.target.closest("[data-again]");
  if (link) {
    event.preventDefault();
    select(link.dataset.fact);
    line?.focus();
  } else if (correct && line) {
    type(correct.dataset.correct, correct.dataset.fact);
  } else if (again) {
    const { words, fact } = takeUp(again);
    type(words, fact);
  } else if (event.target.closest("[data-forget]")) {
    takeUp(event.target);
    line.focus();
  } else {
    const elsewhere = event.target.closest("a[href]");
    if (elsewhere && !(event.ctrlKey || event.metaKey || event.shiftKey)) leave(event, () => elsewhere.click());
  }
});

// Words in front of what stands in the line, for their question.
function type(words, fact) {
  select(fact);
  line.value = line.value ? `${words}; ${line.value}` : words;
  line.focus();
  read();
}

document.addEventListener("input", (event) => {
  if (event.target === line) read();
});
document.addEventListener("change", (event) => {
  if (event.target.closest("#preview")) read();
});

if (line) {
  select(selected);
  place()?.focus();
  const log = find("#log");
  if (log) log.scrollTop = log.scrollHeight;
}
retype();
if (events) addEventListener("load", () => (catchUp = listen(events, refresh, cut)));
