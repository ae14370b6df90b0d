// A button that opens the browser's own print window; where there is no script, the browser's menu does.

const button = document.querySelector("#print");
if (button) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
