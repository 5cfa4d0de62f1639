// What is asked of the service, and what can go wrong there.

import { tr } from "./language.js";

const TOKEN = "gallery-dedup-token";
const MOST_BYTES = 10_000_000;
const ECHO = 120; // characters of an image that an answer repeats

/** There is no answer; `message` is a sentence for people, in `english` where it is the service's own. */
export class NoAnswer extends Error {
  constructor(message, { token = false, english = false } = {}) {
    super(message);
    Object.assign(this, { token, english });
  }
}

/** Keep a token until the tab is closed. Raises NoAnswer for what cannot be one. */
export function keepToken(token) {
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new NoAnswer(tr("A token has no blanks and no letters beyond ASCII. Type it as it was set."), { token: true });
  }
  sessionStorage.setItem(TOKEN, token);
}

/** How many bytes a request may have. */
export async function mostBytes() {
  try {
    const told = (await (await fetch("health", { headers: headers() })).json()).most_request_bytes;
    return Number.isInteger(told) ? told : MOST_BYTES;
  } catch {
    return MOST_BYTES;
  }
}

/** The bytes of a request with two pictures, before it is made. */
export function requestBytes(a, b) {
  return JSON.stringify({ image_a: "", image_b: "" }).length + a.weight + b.weight;
}

/** Compare two pictures: the document of `gallery-dedup compare --json`. Raises NoAnswer. */
export async function compare(a, b, { signal }) {
  const images = { image_a: await a.image("A"), image_b: await b.image("B") };
  const body = JSON.stringify(images);
  let response;
  try {
    response = await fetch("compare", {
      method: "POST", body, signal, headers: { "Content-Type": "application/json", ...headers() },
    });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new NoAnswer(tr("The service does not answer. See whether gallery-dedup serve still runs, then try again."));
  }
  const document = await response.json().catch(() => null);
  if (response.status === 401) throw new NoAnswer(refusal(), { token: true });
  if (response.ok && document?.scores) return document;
  if (typeof document?.error !== "string") throw new NoAnswer(plain(response));
  const said = named(named(document.error, "image_a", images.image_a, a.name), "image_b", images.image_b, b.name);
  throw new NoAnswer(said, { english: true });
}

/** The sentence with the picture's name, where the service repeats the beginning of its data or the key it came under. */
function named(said, key, image, name) {
  const echo = image.length <= ECHO ? image : `${image.slice(0, ECHO - 1)}…`;
  const told = image.startsWith("data:") ? said.replaceAll(echo, name) : said;
  if (!told.startsWith(`${key}: `)) return told;
  const rest = told.slice(key.length + 2);
  return rest.startsWith(name) || rest.startsWith("http") ? rest : `${name}: ${rest}`;
}

function headers() {
  const token = sessionStorage.getItem(TOKEN);
  return token ? { Authorization: `Bearer ${token}` } : {};
}

function refusal() {
  return sessionStorage.getItem(TOKEN) ? tr("The service does not accept this token.") : tr("The service asks for its token.");
}

function plain(response) {
  return tr("The service answered with HTTP {status}.", { status: `${response.status} ${response.statusText}`.trim() });
}
