// The hotline's pages at work: they take their parts from the server whenever something has changed there, and everything
// has a key. Without this script every form still works.

import { find, listen, parse, refocus, replaceParts } from "./replacing.js";

const READ_AFTER = 120;
const CALL = "/desk/cases/";
const line = find("#line");
const lost = find(".lost");
let selected = document.body.dataset.selected;
let busy = false;
let stale = false;

async function refresh() {
  stale = busy;
  if (busy) return true;
  const response = await fetch(location.pathname + location.search, { headers: { accept: "text/html" } }).catch(() => null);
  const html = await response?.text().catch(() => null);
  stale = busy;
  if (response?.ok && html && !busy) take(html);
  return Boolean(response?.ok && html);
}

async function send(form, submitter) {
  if (busy) return;
  busy = true;
  try {
    const fields = new URLSearchParams(new FormData(form, submitter));
    if (!fields.has("source")) fields.set("source", find("[name=source]:checked")?.value ?? "caller");
    const response = await fetch(form.getAttribute("action"), { method: "POST", body: fields, headers: { accept: "text/html" } });
    const html = await response.text();
    if (form.dataset.go !== undefined && response.redirected) return location.assign(response.url);
    take(html, form, response);
  } catch {
    cut(false);
  } finally {
    busy = false;
    if (stale) refresh();
  }
}

function take(html, form = null, response = null) {
  const page = parse(html);
  if (!find("[data-part]", page)) {
    if (response && !response.ok) return document.body.replaceChildren(...page.body.childNodes);
    return location.reload();
  }
  const held = document.activeElement?.id;
  const well = !response || response.ok;
  if (form && well) emptied(form);
  replaceParts(page, form);
  addMessages(page);
  document.body.dataset.stamp = page.body.dataset.stamp;
  document.title = page.title;
  select(moved(form) && well ? page.body.dataset.selected : selected);
  if (held) refocus(held);
}

// What was answered is left behind, unless something is being typed.
function moved(form) {
  if (!form || line?.value) return false;
  return form.id === "shorthand" || (form.closest("[data-part=proposals]") && !find(`a.q.open[data-fact="${selected}"]`));
}

function emptied(form) {
  for (const field of form.querySelectorAll("input:not([type]), input[type=text], textarea")) field.value = "";
  if (form.id === "shorthand") find("#preview").replaceChildren();
  form.closest("details.menu")?.removeAttribute("open");
  const id = find("[name=client_id]", form);
  if (id) id.value = crypto.randomUUID?.() ?? `${Date.now()}${Math.random()}`;
}

function addMessages(page) {
  const log = find("#log");
  if (!log) return;
  const known = new Set([...log.children].map((each) => each.dataset.seq));
  const added = [...(find("#log", page)?.children ?? [])].filter((each) => !known.has(each.dataset.seq));
  for (const each of added) log.append(document.adoptNode(each));
  if (added.length) log.scrollTop = log.scrollHeight;
}

function cut(isThere) {
  if (lost) lost.textContent = isThere ? "" : lost.dataset.lost;
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
function read() {
  clearTimeout(reading);
  reading = setTimeout(async () => {
    const form = find("#shorthand");
    const mine = ++asked;
    if (!line.value.trim()) return find("#preview").replaceChildren();
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
  if (event.isComposing || event.ctrlKey || event.metaKey) return;
  const name = event.altKey ? `Alt+${event.code}` : event.key;
  const figure = event.altKey && /^Digit([1-9])$/.exec(event.code);
  let done = true;
  if (figure) nth(figure[1]);
  else if (name === "Alt+KeyD") nextSource();
  else if (name === "Alt+KeyF") find("#q")?.focus();
  else if (event.key === "Escape" && line) (find("#words") ?? line).focus();
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
  (find("#words") ?? line)?.focus();
  const log = find("#log");
  if (log) log.scrollTop = log.scrollHeight;
}
if (document.body.dataset.events) addEventListener("load", () => listen(document.body.dataset.events, refresh, cut));
