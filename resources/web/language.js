// The language of the page: the first of the browser's that it speaks. What is in no table stays English.

const TABLES = { de: "./words_de.js", es: "./words_es.js", zh: "./words_zh.js" };
const TRADITIONAL = /^zh-(hant|tw|hk|mo)\b/i; // is not answered by simplified Chinese
const TAGS = { zh: "zh-Hans" };
const SEPARATORS = [[" and ", "{before} and {last}", "last"], [", ", "{before}, {after}", "after"]];
const AS_IT_IS = ["source", "name", "format", "new", "old", "model"]; // names, which no language changes

const chosen = navigator.languages.find((tag) => speaks(tag)) ?? "";
const language = nameOf(chosen) || "en";
const { PAGE, SERVICE } = await tables();
const PATTERNS = Object.keys(SERVICE).filter((one) => one.includes("{")).map(pattern).sort((a, b) => b.fixed - a.fixed);

/** How numbers are written: as in the place of the browser, in the language of the page; else as the browser does. */
export const LOCALE = chosen || undefined;

/** A text of the page, by its English; {named} values are put in afterwards. */
export function tr(english, values = {}) {
  return filled(PAGE[english] ?? english, values);
}

/** A sentence of the service in the language of the page; null where only its English is known. */
export function told(english) {
  return language === "en" ? english : said(english);
}

/** Put a sentence of the service into an element, marked as English where it is that. */
export function tell(element, english) {
  const own = told(english);
  element.textContent = own ?? english;
  if (own === null) element.lang = "en";
  else element.removeAttribute("lang");
}

/** Put the texts that stand in the document into the language of the page, those of its templates too. */
export function translateDocument() {
  document.documentElement.lang = TAGS[language] ?? language;
  document.title = document.title.replace(/^[^·]+(?= ·)/, (text) => tr(text.trim()));
  translate(document.body);
  for (const template of document.querySelectorAll("template")) translate(template.content);
}

/** Put values into the texts below an element: "Picture {letter}". */
export function fill(root, values) {
  for (const text of textsBelow(root)) text.data = filled(text.data, values);
  label(root, (text) => filled(text, values));
}

function translate(root) {
  for (const text of textsBelow(root)) {
    const plain = text.data.trim();
    if (plain) text.data = text.data.replace(plain, () => tr(plain));
  }
  label(root, (text) => tr(text));
}

function label(root, worded) {
  for (const one of root.querySelectorAll("[aria-label]")) one.setAttribute("aria-label", worded(one.getAttribute("aria-label")));
}

function textsBelow(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  return texts;
}

function nameOf(tag) {
  return tag.split("-")[0].toLowerCase();
}

function speaks(tag) {
  return nameOf(tag) === "en" || (nameOf(tag) in TABLES && !TRADITIONAL.test(tag));
}

async function tables() {
  const none = { PAGE: {}, SERVICE: {} };
  // A damaged installation shows the page in English rather than none.
  return language in TABLES ? import(TABLES[language]).catch(() => none) : none;
}

function filled(template, values) {
  return template.replace(/\{(\w+)(?::[^}]*)?\}/g, (whole, name) => values[name] ?? whole);
}

/** How the English of a template is known again: its values are what stands between its fixed parts. */
function pattern(template) {
  const values = [];
  const source = template.split(/(\{\w+(?::[^}]*)?\})/).map((part) => {
    const [, name, kind = ""] = /^\{(\w+)(:[^}]*)?\}$/.exec(part) ?? [];
    if (!name) return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    values.push({ name, kind });
    return kind === ":.0%" ? "(\\d+)%" : kind || name === "n" || name === "code" ? "([\\d,.]+)" : "(.+?)";
  });
  return { template, values, fixed: template.replace(/\{[^}]*\}/g, "").length, known: new RegExp(`^${source.join("")}$`, "s") };
}

/** A sentence or a clause by its template, or clause by clause: "cropped to 68%, mirrored and re-saved". */
function said(english) {
  if (english in SERVICE) return SERVICE[english];
  for (const one of PATTERNS) {
    const found = one.values[0].name === "before" ? null : one.known.exec(english);
    const own = found && valued(one, found.slice(1));
    if (own) return own;
  }
  for (const [separator, template, rest] of SEPARATORS) {
    for (let at = english.lastIndexOf(separator); at > 0; at = english.lastIndexOf(separator, at - 1)) {
      const [before, after] = [said(english.slice(0, at)), said(english.slice(at + separator.length))];
      if (before !== null && after !== null) return filled(SERVICE[template], { before, [rest]: after });
    }
  }
  return null;
}

function valued({ template, values }, found) {
  const own = {};
  let forms = SERVICE[template];
  for (const [at, { name, kind }] of values.entries()) {
    const number = Number(found[at].replaceAll(",", ""));
    if (kind === ":.0%") own[name] = new Intl.NumberFormat(LOCALE, { style: "percent" }).format(number / 100);
    else if (kind || name === "n") own[name] = new Intl.NumberFormat(LOCALE).format(number);
    else own[name] = AS_IT_IS.includes(name) || name === "code" ? found[at] : said(found[at]);
    if (own[name] === null) return null;
    if (name === "n") forms = forms[number === 1 ? 0 : forms.length - 1];
  }
  return filled(forms, own);
}
