// What the service said of two pictures: the sentence first, then a line for each dimension.

import { tell, told, tr } from "./language.js";
import { RELATIONS, SCALES } from "./scales.js";
import * as words from "./words.js";

const part = (id) => document.getElementById(id);
const WAITING = { empty: tr("Give two pictures, and they are compared."), one: tr("Now the other picture.") };

/** Say what is waited for: `empty`, `one` or `working`. */
export function wait(state) {
  clear(state);
  say(WAITING[state] ?? tr("Comparing…"));
  part("answer").setAttribute("aria-busy", String(state === "working"));
}

/** Show why there is no answer: `state` is `error`, `large` or `token`; `foreign` is a message of the service's. */
export function fail(state, message, { foreign = false } = {}) {
  clear(state);
  say(words.sentence(message), { foreign });
  part("trouble").toggleAttribute("hidden", false);
  part("again").hidden = state !== "error";
  part("token-form").hidden = state !== "token";
}

/** Show the document of `gallery-dedup compare --json`. */
export function show(answer) {
  clear("answer");
  const relation = RELATIONS[answer.relation];
  part("pill").hidden = !relation;
  if (relation) {
    part("pill").querySelector("span").textContent = tr(relation.title);
    part("pill").querySelector("use").setAttribute("href", `#${answer.relation}`);
  }
  say(words.sentence(told(answer.summary) ?? answer.summary), {
    relation: relation && tr(relation.title), foreign: told(answer.summary) === null,
  });
  part("meaning").textContent = relation ? tr(relation.meaning) : "";
  part("bars").replaceChildren(...barsOf(answer));
}

/** Offer to mark what differs, where that can be seen. */
export function offerDifferences(count) {
  const button = part("show-differences");
  button.hidden = !count;
  button.setAttribute("aria-pressed", "false");
  button.querySelector("span").textContent = count === 1 ? tr("Mark the difference") : tr("Mark {count} differences", { count: words.whole(count) });
}

/** Names and empty tracks: what will be asked. */
function clear(state) {
  document.body.dataset.state = state;
  for (const id of ["pill", "again", "token-form", "show-differences"]) part(id).hidden = true;
  part("trouble").toggleAttribute("hidden", true);
  part("meaning").textContent = "";
  part("answer").removeAttribute("aria-busy");
  part("scores").inert = state !== "answer";
  if (state !== "answer") part("bars").replaceChildren(...SCALES.map((scale) => bar(scale)), total());
}

function say(text, { relation = "", foreign = false } = {}) {
  const [spoken, shown] = [document.createElement("span"), document.createElement("span")];
  spoken.className = "spoken";
  spoken.textContent = relation && `${words.sentence(relation)} `;
  shown.textContent = text;
  if (foreign) shown.lang = "en";
  part("said").replaceChildren(spoken, shown);
}

function barsOf(answer) {
  const known = SCALES.map((scale) => scale.name);
  const added = Object.keys(answer.scores).filter((name) => !known.includes(name)).map(unknown);
  const scored = [...SCALES, ...added].filter((scale) => scale.name in answer.scores);
  return [...scored.map((scale) => bar(scale, answer)), total(answer)];
}

/** A dimension that this page does not know: a number without marks. */
function unknown(name) {
  const title = words.firstUpper(name);
  return { name, title, question: title, low: 0, high: 1, unrelated: null, same: null, explanation: "" };
}

function bar(scale, answer) {
  const value = answer?.scores[scale.name] ?? null;
  const note = answer?.notes?.[scale.name];
  const line = drawn(scale, answer ? value : undefined, note ?? tr("not scored"));
  if (note) tell(line.querySelector(".note"), note);
  const model = answer?.models?.[scale.name]?.split("@")[0];
  const verdict = value === null ? "" : verdictOf(scale, value);
  line.querySelector(".verdict").textContent = verdict && `, ${verdict}`;
  line.querySelector(".why").textContent = [
    `${tr(scale.question)} (${scale.name})`,
    answer && (value === null
      ? words.sentence(note ? told(note) ?? note : tr("not scored"))
      : tr("{score}: {verdict}.", { score: words.score(value), verdict })),
    marks(scale),
    model && tr("Scored by {model}.", { model }),
    tr(scale.explanation),
  ].filter(Boolean).join(" ");
  return line;
}

/** The weighted score of the profile, and how it adds up. */
function total(answer) {
  const scale = { name: "weighted_score", title: "Score", low: 0, high: 1, unrelated: null, same: null };
  const line = drawn(scale, answer ? answer.weighted_score : undefined, tr("no score"));
  line.classList.add("total");
  if (!answer) return line;
  const profile = answer.profile.replaceAll("_", " ");
  const counted = (answer.parts ?? []).filter((one) => one.score !== null && one.share > 0);
  const missing = (answer.parts ?? []).filter((one) => one.score === null && one.weight > 0);
  const sum = counted.map((one) => tr("{dimension} {share} of {score}", {
    dimension: titleOf(one.dimension), share: words.percent(one.share), score: words.score(one.score),
  })).join(" + ");
  line.querySelector(".verdict").textContent = `, ${tr("by the profile {profile}", { profile })}`;
  line.querySelector(".why").textContent = [
    sum ? tr("The score of the profile {profile}: {sum}.", { profile, sum }) : tr("The score of the profile {profile}.", { profile }),
    missing.length && tr("Cannot be scored here: {names}.", { names: words.list(missing.map((one) => titleOf(one.dimension))) }),
  ].filter(Boolean).join(" ");
  return line;
}

/** A line; `value` is undefined before there is an answer, and null where the dimension cannot score. */
function drawn(scale, value, note) {
  const line = document.getElementById("bar").content.cloneNode(true).firstElementChild;
  const find = (selector) => line.querySelector(selector);
  const share = (number) => `${100 * Math.min(1, Math.max(0, (number - scale.low) / (scale.high - scale.low)))}%`;
  line.dataset.dimension = scale.name;
  find(".why").id = `why-${scale.name}`;
  find(".bar").setAttribute("aria-controls", `why-${scale.name}`);
  find(".bar").addEventListener("click", () => open(line));
  find(".title").textContent = tr(scale.title);
  find(".track").hidden = value === null;
  find(".note").textContent = value === null ? note : "";
  find(".value").textContent = typeof value === "number" ? words.score(value) : "";
  find(".fill").style.width = typeof value === "number" ? share(value) : "0";
  for (const [tick, mark] of [[0, scale.unrelated], [1, scale.same]]) {
    const drawnTick = line.querySelectorAll(".tick")[tick];
    drawnTick.hidden = mark === null;
    if (mark !== null) drawnTick.style.left = share(mark);
  }
  return line;
}

/** Answer "why?" under one bar, or no longer; only one is open. */
function open(line) {
  for (const one of part("bars").children) {
    const opened = one === line && one.querySelector(".why").hidden;
    one.querySelector(".why").hidden = !opened;
    one.querySelector(".bar").setAttribute("aria-expanded", String(opened));
  }
}

function verdictOf(scale, value) {
  if (scale.same !== null && value >= scale.same) return tr("the same");
  if (scale.unrelated !== null && value <= scale.unrelated) return tr("unrelated");
  return scale.same === null ? tr("a rough hint") : tr("in between");
}

function marks(scale) {
  const marked = [];
  if (scale.unrelated !== null) marked.push(tr("unrelated about {score}", { score: words.score(scale.unrelated) }));
  if (scale.same !== null) marked.push(tr("the same from {score}", { score: words.score(scale.same) }));
  return marked.length ? words.sentence(words.firstUpper(words.list(marked))) : "";
}

function titleOf(name) {
  return tr(SCALES.find((scale) => scale.name === name)?.title ?? words.firstUpper(name));
}
