// Sends a form, once more if the line breaks. What was said is kept in this tab until it has arrived; its client_id
// makes sure that it counts once.

const AGAIN_AFTER = 1500;
const PLACE = `unsent${document.body.dataset.root}`;
const drawer = ownStorage();

export async function send(path, form, words) {
  const fields = new URLSearchParams(form);
  const message = words !== undefined;
  if (message) keep({ fields: fields.toString(), words });
  const post = () =>
    fetch(path, {
      method: "POST",
      body: fields,
      headers: { accept: message ? "application/problem+json" : "text/html" },
    });
  const response = await post().catch(async () => {
    await new Promise((done) => setTimeout(done, AGAIN_AFTER));
    return post();
  });
  const answer = { ok: response.ok, text: await response.text() };
  if (message) forget();
  return answer;
}

export function kept() {
  const what = drawer?.getItem(PLACE) ?? null;
  forget();
  return JSON.parse(what);
}

export function keepDraft(draft) {
  if (draft) keep({ draft });
}

// A browser that refuses all storage still sends.
function ownStorage() {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}

function keep(what) {
  drawer?.setItem(PLACE, JSON.stringify(what));
}

function forget() {
  drawer?.removeItem(PLACE);
}
