// A picture as it was given: a file with its bytes, or an address that the service fetches.

import { tr } from "./language.js";

/** Something was given that is no picture; `message` is a sentence. */
export class NotGiven extends Error {}

const KINDS = {
  jpg: "JPEG", jpeg: "JPEG", png: "PNG", webp: "WebP", gif: "GIF", bmp: "BMP", tif: "TIFF", tiff: "TIFF", heic: "HEIC",
  heif: "HEIC", avif: "AVIF", tga: "TGA", pbm: "PNM", pgm: "PNM", ppm: "PNM", psd: "PSD", jp2: "JPEG 2000",
};
const BEGINNINGS = [
  ["JPEG", /^\xff\xd8\xff/], ["PNG", /^\x89PNG/], ["GIF", /^GIF8/], ["WebP", /^RIFF....WEBP/s], ["BMP", /^BM/],
  ["AVIF", /^....ftypavi[fs]/s], ["HEIC", /^....ftyp(?:he|mi|ms)/s], ["PSD", /^8BPS/], ["JPEG 2000", /^\0\0\0\fjP|^\xff\x4f\xff\x51/],
];
const SHOWN = ["JPEG", "PNG", "GIF", "WebP", "BMP", "AVIF"]; // by every browser
const WEB_PAGE = /^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|head|body|script|meta|title|!--)/i;
const LETTERS = /^[\t\n\f\r\x20-\x7e\x80-\xff]+$/;
const LOOKED_AT = 512; // bytes
const SHOWN_ADDRESS = 60;
const DATA_URI = "data:image/unknown;name=A;base64,"; // what kind it is the service sees for itself

/** A file that was dropped, pasted or chosen. */
export class FilePicture {
  constructor(file, { name = file.name } = {}) {
    this.file = file;
    this.name = name || tr("Pasted picture");
    this.bytes = file.size;
    this.kind = kindOf(this.name, file.type);
    this.preview = URL.createObjectURL(file);
  }

  /** How many characters of a request it takes. */
  get weight() {
    return DATA_URI.length + 4 * Math.ceil(this.bytes / 3);
  }

  /**
   * The image of a request: a data URI, which bears the letter of its place, for pictures of one camera begin alike.
   * Raises NotGiven when the file cannot be read.
   */
  async image(letter) {
    const reader = new FileReader();
    await new Promise((resolve, reject) => {
      reader.onload = resolve;
      reader.onerror = () => reject(new NotGiven(tr("{name} cannot be read: it is a folder, or it has been moved.", { name: this.name })));
      reader.readAsDataURL(this.file);
    });
    return DATA_URI.replace("name=A", `name=${letter}`) + reader.result.slice(reader.result.indexOf(",") + 1);
  }

  /** Look at how the file begins, whatever its name says: why a browser cannot show it, and what to do. */
  async unseen() {
    const data = await this.file.slice(0, LOOKED_AT).arrayBuffer().catch(() => null);
    if (data === null) return tr("{name} cannot be read: it is a folder, or it has been moved.", { name: this.name });
    const head = String.fromCharCode(...new Uint8Array(data));
    if (!head) return tr("This file is empty: get it again.");
    const found = BEGINNINGS.find(([, known]) => known.test(head))?.[0];
    if (!found && WEB_PAGE.test(head)) {
      this.kind = tr("web page");
      return tr("This is a web page, not a picture: open it and save the picture itself.");
    }
    if (!found && LETTERS.test(head) && !/^P[1-7]\s/.test(head)) {
      this.kind = tr("text");
      return tr("This is text, not a picture: choose another file.");
    }
    this.kind = found ?? (SHOWN.includes(this.kind) ? "" : this.kind);
    if (SHOWN.includes(found)) return tr("This {kind} is damaged or cut short: get the file again.", { kind: found });
    return this.kind
      ? tr("This browser cannot show {kind}. The service looks at it all the same.", { kind: this.kind })
      : tr("This browser cannot show it. The service looks at it all the same.");
  }

  /** Let go of the preview. */
  release() {
    URL.revokeObjectURL(this.preview);
  }
}

/** An address; only the service fetches it, so the page shows no preview. */
export class AddressPicture {
  preview = null;
  bytes = null;
  kind = null;

  constructor(address) {
    this.address = address;
    this.name = nameOf(address);
    this.host = new URL(address).host;
    this.shown = withoutUser(address);
  }

  get weight() {
    return new TextEncoder().encode(this.address).length;
  }

  async image() {
    return this.address;
  }

  release() {}
}

/** The picture behind a text that was typed, pasted or dropped. Raises NotGiven. */
export function pictureOfText(text) {
  const plain = text.trim();
  if (/^data:/i.test(plain)) return ofDataUri(plain);
  if (!plain) throw new NotGiven(tr("Type or paste the address of a picture first."));
  if (!/^https?:\/\//i.test(plain) || !URL.canParse(plain)) {
    throw new NotGiven(tr("The address of a picture begins with http:// or https://."));
  }
  return new AddressPicture(plain);
}

/** Files and texts in what was dropped or pasted, as pictures; empty when it holds none. */
export function picturesIn(transfer) {
  const files = [...transfer.files];
  if (files.length) {
    const pasted = (file) => /^image\.\w+$/.test(file.name) && Date.now() - file.lastModified < 60_000;
    return files.map((file) => new FilePicture(file, { name: pasted(file) ? "" : file.name }));
  }
  const listed = transfer.getData("text/uri-list").split(/\r?\n/).filter((line) => line && !line.startsWith("#"));
  const texts = listed.length ? listed : [transfer.getData("text/plain")];
  return texts.filter((text) => /^\s*(https?:\/\/|data:image\/)/i.test(text)).map(pictureOfText);
}

/** An address as it is shown: without name and password. */
function withoutUser(address) {
  const url = new URL(address);
  if (!url.username && !url.password) return address;
  url.username = url.password = "";
  return url.href;
}

function ofDataUri(text) {
  const found = /^data:(image\/[\w.+-]+)?(?:;[\w-]+=[^;,]*)*;base64,(.+)$/is.exec(text);
  try {
    const bytes = Uint8Array.from(atob(found[2].replace(/\s/g, "")), (letter) => letter.charCodeAt(0));
    return new FilePicture(new File([bytes], tr("Pasted picture"), { type: found[1] ?? "" }));
  } catch {
    throw new NotGiven(tr("This data URI holds no picture in base64."));
  }
}

function kindOf(name, type) {
  const suffix = /\.(\w+)$/.exec(name)?.[1].toLowerCase() ?? type.split("/")[1] ?? "";
  return KINDS[suffix] ?? suffix.toUpperCase();
}

function nameOf(address) {
  const { pathname, host } = new URL(address);
  let last = pathname.split("/").pop() || host;
  try {
    last = decodeURIComponent(last);
  } catch {
    // A name that is no UTF-8 is shown as it stands in the address.
  }
  return last.length <= SHOWN_ADDRESS ? last : `${last.slice(0, SHOWN_ADDRESS - 1)}…`;
}
