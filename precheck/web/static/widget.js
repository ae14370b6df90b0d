// A button on another site, and the pre-check in a frame of its own. Everything stands in a shadow root with a sheet of
// its own, so that neither site's style reaches the other, and a strict policy of the host allows it.
(() => {
  const words = WORDS;
  const NAME = "backbone-pre-check";
  const STYLE = `
    :host { all: initial; position: fixed; inset-block-end: 16px; inset-inline-end: 16px; z-index: 2147483000;
      color-scheme: light dark; font: 1.0625rem/1.5 system-ui, "PingFang TC", "Microsoft JhengHei", "Noto Sans TC", sans-serif;
      --accent: #0b5a5e; --on-accent: #fff; --sheet: #fffefb; --line: #7d857f; }
    @media (prefers-color-scheme: dark) {
      :host { --accent: #7fcfc9; --on-accent: #0d2423; --sheet: #1f2423; --line: #8b938d; } }
    button, a { font: inherit; min-height: 44px; padding: 8px 16px; border-radius: 6px; cursor: pointer; box-sizing: border-box; }
    .launch { border: 2px solid var(--on-accent); background: var(--accent); color: var(--on-accent); font-weight: 650; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    .panel { display: flex; flex-direction: column; width: min(440px, 100vw - 32px); height: min(720px, 100dvh - 32px);
      border: 1px solid var(--line); border-radius: 6px; background: var(--sheet); overflow: hidden; }
    .head { display: flex; justify-content: space-between; align-items: center; gap: 8px; }
    .head a, .head button { border: 0; background: none; color: var(--accent); text-decoration: underline;
      text-underline-offset: 3px; font-size: 0.9375rem; display: inline-flex; align-items: center; }
    .head :focus-visible { outline-offset: -3px; }
    iframe { flex: 1; width: 100%; border: 0; border-block-start: 1px solid var(--line); }
    [hidden] { display: none; }
    @media (max-width: 480px) {
      .panel { position: fixed; inset: 0; width: auto; height: auto; border: 0; border-radius: 0; } }
    @media print { :host { display: none; } }`;

  const script = document.currentScript;
  const base = new URL(".", script.src);
  const language = script.dataset.language || document.documentElement.lang || navigator.language;
  const tongue = language.toLowerCase().startsWith("zh") ? "zh-TW" : "en";
  const say = words[tongue];

  function make(name, values, ...children) {
    const element = Object.assign(document.createElement(name), values);
    element.append(...children);
    return element;
  }

  function place() {
    if (document.querySelector(NAME)) return;
    const host = make(NAME, { lang: tongue });
    const root = host.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    const frame = make("iframe", { title: say.frame });
    const close = make("button", { type: "button", textContent: say.close });
    const full = make("a", { href: base.href, target: "_blank", rel: "noopener", textContent: say.full });
    const panel = make("section", { className: "panel", id: "panel", hidden: true }, make("div", { className: "head" }, full, close), frame);
    panel.setAttribute("aria-label", say.frame);
    const launch = make("button", { type: "button", className: "launch", textContent: say.open });
    launch.setAttribute("aria-controls", "panel");

    function show(is) {
      if (is && !frame.src) frame.src = new URL(`framed/?language=${tongue}`, base).href;
      panel.hidden = !is;
      launch.hidden = is;
      launch.setAttribute("aria-expanded", String(is));
      (is ? frame : launch).focus();
    }

    launch.setAttribute("aria-expanded", "false");
    launch.addEventListener("click", () => show(true));
    close.addEventListener("click", () => show(false));
    addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !panel.hidden) show(false);
    });
    root.append(launch, panel);
    document.body.append(host);
  }

  if (document.body) place();
  else addEventListener("DOMContentLoaded", place);
})();
