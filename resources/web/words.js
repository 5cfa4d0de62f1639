// Numbers as people read them, in the separators of their language; the same digits as in the window.

import { LOCALE, tr } from "./language.js";

/** A score with two or three digits: enough to tell 0.999 from 1. */
export function score(value) {
  const digits = value > 0.99 && value < 1 ? 3 : 2;
  return fixed(digits === 3 ? Math.min(value, 0.999) : value, digits);
}

/** Bytes in decimal units with one digit: "8.1 MB". */
export function size(bytes) {
  if (bytes < 1000) return tr("{count} bytes", { count: bytes });
  const power = bytes < 999_950 ? 1 : bytes < 999_950_000 ? 2 : 3;
  return `${fixed(bytes / 1000 ** power, 1)} ${["", "kB", "MB", "GB"][power]}`;
}

/** Width and height: "4,032 × 3,024". */
export function dimensions(width, height) {
  return `${whole(width)} × ${whole(height)}`;
}

/** An integer with separators. */
export function whole(value) {
  return new Intl.NumberFormat(LOCALE).format(value);
}

/** A share of 1 with one digit where it needs it: "28.6 %". */
export function percent(share) {
  return new Intl.NumberFormat(LOCALE, { style: "percent", maximumFractionDigits: 1 }).format(share);
}

/** Several as one: "a, b, c". */
export function list(parts) {
  return parts.reduce((before, after) => tr("{before}, {after}", { before, after }));
}

/** The sentence with a capital at its beginning. */
export function firstUpper(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A sentence with a capital at its beginning, where that is a word and no address, and a full stop at its end. */
export function sentence(text) {
  const begun = /^\p{L}+[\s,;:]/u.test(text) && !/^\w+:\/\//.test(text) ? firstUpper(text) : text;
  return /[.!?…。！？]$/.test(begun) ? begun : tr("{sentence}.", { sentence: begun });
}

function fixed(value, digits) {
  return new Intl.NumberFormat(LOCALE, {
    minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay: "negative",
  }).format(value);
}
