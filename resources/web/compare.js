// The page: two wells, and an answer as soon as both hold a picture.

import * as answer from "./answer.js";
import { told as toldOf, tr, translateDocument } from "./language.js";
import { NotGiven, picturesIn } from "./picture.js";
import { NoAnswer, compare, keepToken, mostBytes, requestBytes } from "./service.js";
import { Well } from "./well.js";
import * as words from "./words.js";

translateDocument();
const wells = ["A", "B"].map(
  (letter, at) => new Well(letter, { given: (pictures) => give(pictures, at), removed: () => put(at, null) }),
);
const part = (id) => document.getElementById(id);
const GROWTH = 4 / 3; // base64

let limit = null;
let asked = null;
let told = null;

part("wells").append(...wells.map((well) => well.root));
part("swap").addEventListener("click", swap);
part("clear").addEventListener("click", clear);
part("again").addEventListener("click", again);
part("token-form").addEventListener("submit", useToken);
part("show-differences").addEventListener("click", toggleDifferences);
document.addEventListener("paste", pasted);
document.addEventListener("dragover", dragged);
document.addEventListener("dragleave", (event) => event.relatedTarget ?? aim(null));
document.addEventListener("drop", dropped);
run();

/** Put pictures in: two fill both wells, one goes into the well `at`. */
function give(pictures, at) {
  if (!pictures.length) return;
  for (const spare of pictures.slice(2)) spare.release();
  if (pictures.length === 1) put(at, pictures[0]);
  else pictures.slice(0, 2).forEach((picture, place) => put(place, picture));
  if (pictures.length > 2) {
    const count = words.whole(pictures.length);
    wells[1].refuse(tr("Two pictures are compared: the first two of {count} were taken.", { count }));
  }
}

/** Put one picture into a well, or take it out with null. */
function put(at, picture) {
  const before = wells[at].picture;
  const focused = wells[at].show(picture);
  before?.release();
  run();
  // What was focused has gone: on to the other well where that is what comes next.
  if (focused) (picture && !wells[1 - at].picture ? wells[1 - at] : wells[at]).focus();
}

function swap() {
  const [a, b] = wells.map((well) => well.picture);
  wells[0].show(b);
  wells[1].show(a);
  run();
}

function clear() {
  for (const well of wells) {
    const before = well.picture;
    well.show(null);
    before?.release();
  }
  run();
  wells[0].focus();
}

/** Ask the service, if there is something to ask; only the newest question is answered. */
async function run() {
  asked?.abort();
  const question = (asked = new AbortController());
  const pictures = wells.map((well) => well.picture);
  const given = pictures.filter(Boolean);
  told = null;
  part("clear").disabled = part("swap").disabled = !given.length;
  for (const well of wells) well.mark([]);
  answer.wait(["empty", "one", "working"][given.length]);
  if (!given.length) return;
  limit ??= await mostBytes();
  if (question !== asked) return;
  if (tooLarge(given)) return;
  if (given.length < 2) return;
  try {
    told = await compare(...pictures, { signal: question.signal });
    if (question !== asked) return;
    answer.show(told);
    answer.offerDifferences(wells[0].seen ? told.differences.length : 0);
  } catch (error) {
    if (question !== asked || error.name === "AbortError") return;
    if (!(error instanceof NoAnswer || error instanceof NotGiven)) {
      answer.fail("error", tr("This page could not show the answer."));
      throw error;
    }
    const own = error.english ? toldOf(error.message) : error.message;
    answer.fail(error.token ? "token" : "error", own ?? error.message, { foreign: own === null });
  }
}

/** Say so before anything is sent. */
function tooLarge(given) {
  const nothing = { weight: 0 };
  if (requestBytes(given[0], given[1] ?? nothing) <= limit) return false;
  const bytes = given.reduce((sum, picture) => sum + (picture.bytes ?? 0), 0);
  const values = { name: given[0].name, size: words.size(bytes), most: words.size(Math.floor(limit / GROWTH)) };
  answer.fail("large", given.length === 1
    ? tr("{name} has {size}, and one request to this service holds {most} of pictures. Started with --most-megabytes it takes more.", values)
    : tr("The two pictures together have {size}, and one request to this service holds {most} of pictures. Started with --most-megabytes it takes more.", values));
  return true;
}

function again() {
  run();
  part("said").focus();
}

function useToken(event) {
  event.preventDefault();
  try {
    keepToken(part("token").value);
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    answer.fail("token", error.message);
    return;
  }
  part("token").value = "";
  limit = null;
  run();
  part("said").focus();
}

function toggleDifferences() {
  const button = part("show-differences");
  const marked = button.getAttribute("aria-pressed") !== "true";
  button.setAttribute("aria-pressed", String(marked));
  wells[0].mark(marked ? told.differences : []);
}

function pasted(event) {
  const typing = event.target.matches?.("input[type=text], input[type=password]");
  if (typing && !event.clipboardData.files.length) return;
  take(event.clipboardData, wellAt(event.target), event);
}

function dragged(event) {
  event.preventDefault();
  event.dataTransfer.dropEffect = "copy";
  aim(wellAt(event.target) ?? wells[nextPlace()]);
}

function dropped(event) {
  event.preventDefault();
  aim(null);
  take(event.dataTransfer, wellAt(event.target), event);
}

function take(transfer, well, event) {
  const at = well ? wells.indexOf(well) : nextPlace();
  try {
    const pictures = picturesIn(transfer);
    if (pictures.length) {
      event.preventDefault();
      give(pictures, at);
    } else if (event.type === "drop") wells[at].refuse(tr("What was dropped is no picture."));
  } catch (error) {
    if (!(error instanceof NotGiven)) throw error;
    wells[at].refuse(error.message);
  }
}

/** Where a picture goes that was given to the page as a whole: the first empty well, or else B. */
function nextPlace() {
  return wells[0].picture ? 1 : 0;
}

function wellAt(target) {
  return wells.find((well) => well.root.contains(target)) ?? null;
}

function aim(aimed) {
  for (const well of wells) well.root.classList.toggle("over", well === aimed);
}
