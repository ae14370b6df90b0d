// A button on another site, and the pre-check in a frame of its own. Both stand in a shadow root with a sheet of their
// own: no style passes from one site to the other, and a strict policy of the host has nothing to forbid.
(() => {
  const words = WORDS;
  const NAME = "backbone-pre-check";
  const SMALL = "(max-width: 480px), (max-height: 480px)";
  const FILL = "position: fixed; inset: 0; width: auto; height: auto; border: 0; border-radius: 0;";
  const STYLE = `
    :host { all: initial !important; position: fixed !important; z-index: 2147483000 !important; }
    .corner { position: fixed; right: max(16px, env(safe-area-inset-right)); bottom: max(16px, env(safe-area-inset-bottom));
      max-height: calc(100dvh - 32px); display: flex; flex-direction: column; align-items: flex-end; gap: 12px;
      font: 1.0625em/1.5 system-ui, "PingFang TC", "Microsoft JhengHei", "Noto Sans TC", "Noto Sans CJK TC", sans-serif;
      color-scheme: light dark; --accent: #0b5a5e; --on-accent: #fff; --sheet: #fffefb; --edge: #7d857f; }
    @media (prefers-color-scheme: dark) {
      .corner { --accent: #7fcfc9; --on-accent: #0d2423; --sheet: #1f2423; --edge: #8b938d; } }
    button, a { font: inherit; min-height: 44px; padding: 8px 16px; border-radius: 6px; box-sizing: border-box; cursor: pointer; }
    .launch { flex: none; border: 2px solid var(--on-accent); background: var(--accent); color: var(--on-accent); font-weight: 650; }
    .launch:hover { text-decoration: underline; text-underline-offset: 3px; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; box-shadow: 0 0 0 7px var(--sheet); }
    .panel { position: static; margin: 0; padding: 0; box-sizing: border-box; max-width: none; max-height: none; min-height: 0;
      width: min(440px, 100vw - 32px); height: 720px; border: 1px solid var(--edge); border-radius: 6px;
      background: var(--sheet); overflow: clip; }
    .panel[open] { display: flex; flex-direction: column; }
    .panel:modal { ${FILL} }
    @media ${SMALL} { .panel { ${FILL} } }
    .head { flex: none; display: flex; justify-content: space-between; }
    .head > * { display: inline-flex; align-items: center; padding-inline: 12px; border: 0; background: none; color: var(--accent);
      font-size: 0.88em; line-height: 1.25; text-align: start; text-decoration: underline; text-underline-offset: 3px; }
    .head :focus-visible { outline-offset: -3px; box-shadow: none; }
    iframe { flex: 1; min-height: 0; width: 100%; border: 0; border-top: 1px solid var(--edge); box-sizing: border-box; }
    @media (prefers-reduced-motion: no-preference) {
      .panel[open] { animation: rise 120ms ease-out; }
      @keyframes rise { from { opacity: 0; translate: 0 12px; } } }
    @media print { .corner { display: none; } }`;

  const script = document.currentScript;
  const home = new URL(".", script.src);
  const wanted = script.dataset.language || document.documentElement.lang || navigator.language;
  const language = wanted.toLowerCase().startsWith("zh") ? "zh-TW" : "en";
  const say = words[language];
  const page = (path) => new URL(`${path}?language=${language}`, home).href;

  function make(name, values, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(values)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  }

  function place() {
    if (document.querySelector(NAME)) return;
    const frame = make("iframe", { title: say.frame, referrerpolicy: "no-referrer" });
    const full = make("a", { href: page(""), target: "_blank", rel: "noopener" }, say.full);
    const close = make("button", { type: "button", autofocus: "" }, say.close);
    const head = make("div", { class: "head" }, full, close);
    const panel = make("dialog", { class: "panel", id: "panel", "aria-label": say.frame }, head, frame);
    const opened = { "aria-expanded": "false", "aria-controls": "panel" };
    const launch = make("button", { class: "launch", type: "button", ...opened }, say.open);
    const corner = make("div", { class: "corner", role: "region", "aria-label": say.frame, lang: language }, panel, launch);

    function open() {
      frame.src ||= page("framed/");
      if (matchMedia(SMALL).matches) panel.showModal();
      else panel.show();
      launch.setAttribute("aria-expanded", "true");
    }

    launch.addEventListener("click", () => (panel.open ? panel.close() : open()));
    close.addEventListener("click", () => panel.close());
    panel.addEventListener("close", () => {
      launch.setAttribute("aria-expanded", "false");
      launch.focus(); // not every browser gives the focus back to a button that was pressed with a mouse
    });
    addEventListener("keydown", (event) => {
      const taken = event.defaultPrevented || event.isComposing;
      if (event.key === "Escape" && !taken) panel.close();
    });

    const host = make(NAME, {});
    const root = host.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    root.append(corner);
    document.body.append(host);
  }

  if (document.body) place();
  else addEventListener("DOMContentLoaded", place);
})();
