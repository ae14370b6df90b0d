// Makes the page smoother: sends without a reload, keeps a message when the connection is lost.
// Without it, every form still works: the server renders the page, and this takes the parts it needs.

const AGAIN_AFTER = 1500;
const LISTEN_EVERY = 5000;
const find = (selector, root = document) => root.querySelector(selector);
const log = find("#log");
const box = find("#text");
let busy = false;

function toEnd() {
  const last = log.lastElementChild;
  const narrow = getComputedStyle(log).overflowY === "visible";
  if (last) last.scrollIntoView({ block: narrow ? "start" : "nearest" });
}

function take(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  if (!find("#log", page)) throw new Error("not the page");
  for (const item of log.querySelectorAll("[data-pending]")) item.remove();
  const known = new Set([...log.children].map((item) => item.dataset.seq));
  for (const item of log.children) item.classList.remove("current");
  for (const item of [...find("#log", page).children]) {
    if (!known.has(item.dataset.seq)) log.append(document.adoptNode(item));
  }
  const current = find(".current", find("#log", page));
  if (current) find(`[data-seq="${current.dataset.seq}"]`, log)?.classList.add("current");
  replaceParts(page);
}

function replaceParts(page) {
  if (page.documentElement.lang !== document.documentElement.lang) return location.assign("/#text");
  for (const part of document.querySelectorAll("[data-part]")) {
    const fresh = find(`[data-part="${part.dataset.part}"]`, page);
    if (fresh) part.replaceChildren(...fresh.childNodes);
  }
  find("#say [name=client_id]").value = find("#say [name=client_id]", page).value;
  const banner = find(".banner", page);
  find(".banner")?.remove();
  if (banner) find("#now").prepend(document.adoptNode(banner));
  document.body.dataset.stage = page.body.dataset.stage;
}

function pending(words) {
  const item = document.createElement("li");
  item.className = "message enterprise";
  item.dataset.pending = "";
  const text = document.createElement("p");
  text.className = "words";
  text.textContent = words;
  item.append(text);
  log.append(item);
}

async function post(body) {
  const send = () => fetch("/", { method: "POST", body, headers: { accept: "application/problem+json" } });
  try {
    return await send();
  } catch {
    await new Promise((done) => setTimeout(done, AGAIN_AFTER));
    return send();
  }
}

async function say(fields, words) {
  if (busy) return;
  wait(true);
  pending(words);
  toEnd();
  try {
    const response = await post(new URLSearchParams(fields));
    const body = await response.text();
    if (response.ok) {
      take(body);
      if (box.value.trim() === (fields.get("text") ?? "").trim()) box.value = "";
    } else {
      tell(problemOf(body), fields, words);
    }
  } catch {
    tell(find("#notice").dataset.lost, fields, words);
  } finally {
    wait(false);
    toEnd();
  }
}

function problemOf(body) {
  try {
    return JSON.parse(body).detail;
  } catch {
    return find("#notice").dataset.lost;
  }
}

function tell(sentence, fields, words) {
  for (const item of log.querySelectorAll("[data-pending]")) item.remove();
  const notice = find("#notice");
  const text = document.createElement("p");
  text.textContent = sentence;
  const again = document.createElement("button");
  again.type = "button";
  again.textContent = notice.dataset.again;
  again.addEventListener("click", () => say(fields, words));
  notice.replaceChildren(text, again);
}

function wait(is) {
  busy = is;
  const typing = find("#typing");
  typing.textContent = is ? typing.dataset.text : "";
  if (is) find("#notice").replaceChildren();
  for (const button of document.querySelectorAll("#now button")) button.disabled = is;
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (new URL(form.action).pathname !== "/") return;
  event.preventDefault();
  const fields = new FormData(form, event.submitter);
  const words = event.submitter?.textContent;
  const typed = form.id === "say";
  if (typed && !box.value.trim()) return box.focus();
  say(fields, typed ? box.value.trim() : words);
  if (typed) box.focus();
});

box.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  find("#say").requestSubmit();
});

document.addEventListener("click", (event) => {
  const draft = event.target.closest("[data-draft]")?.dataset.draft;
  if (draft === undefined) return;
  event.preventDefault();
  location.hash = "text";
  box.value = draft;
  box.focus();
});

setInterval(async () => {
  if (busy || document.hidden || document.body.dataset.stage !== "with_staff") return;
  const response = await fetch("/").catch(() => null);
  if (response?.ok && !busy) take(await response.text());
}, LISTEN_EVERY);

toEnd();
