// One of the two places for pictures: gives, shows and takes out.

import { fill, tr } from "./language.js";
import { NotGiven, FilePicture, pictureOfText } from "./picture.js";
import * as words from "./words.js";

const SVG = "http://www.w3.org/2000/svg";

/** `given(pictures)` and `removed()` are called when the person gives pictures here or takes this one out. */
export class Well {
  picture = null;

  constructor(letter, { given, removed }) {
    this.letter = letter;
    this.given = given;
    this.root = document.getElementById("well").content.cloneNode(true).firstElementChild;
    fill(this.root, { letter });
    this.file = this.find(".file");
    this.address = this.find(".address input");
    this.label(this.file, this.find(".choose"), `file-${letter}`);
    this.label(this.address, this.find(".address label"), `address-${letter}`);
    const name = this.find("h2");
    name.id = `name-${letter}`;
    this.root.setAttribute("aria-labelledby", name.id);
    this.find(".refused").id = `refused-${letter}`;
    this.file.addEventListener("change", () => this.chosen());
    this.find(".address").addEventListener("submit", (event) => this.typed(event));
    this.address.addEventListener("input", () => this.refuse(""));
    this.find(".remove").addEventListener("click", removed);
    this.find("img").addEventListener("load", () => this.loaded());
    this.find("img").addEventListener("error", () => this.unseen());
    this.show(null);
  }

  /** Show this picture, or the empty place; the one that was here is not let go of, it may stand elsewhere now. */
  show(picture) {
    const focused = this.root.contains(document.activeElement);
    this.picture = picture;
    this.root.classList.toggle("given", Boolean(picture));
    this.find(".empty").hidden = Boolean(picture);
    this.find(".shown").hidden = this.find(".remove").hidden = !picture;
    this.find(".name").textContent = picture?.name ?? tr("no picture yet");
    this.file.value = this.address.value = "";
    this.refuse("");
    this.mark([]);
    const image = this.find("img");
    const preview = picture?.preview;
    image.alt = preview ? tr("Picture {letter}: {name}", { letter: this.letter, name: picture.name }) : "";
    image.hidden = !preview;
    this.find(".placeholder").hidden = !picture || Boolean(preview);
    if (preview) image.src = preview;
    else image.removeAttribute("src");
    if (picture && !preview) this.find(".placeholder p").textContent = tr("The service fetches it from {host}.", { host: picture.host });
    this.tellFacts();
    return focused;
  }

  /** Draw boxes over what differs, in upright pixels of this picture. */
  mark(boxes) {
    const image = this.find("img");
    const drawing = this.find(".differences");
    drawing.setAttribute("viewBox", `0 0 ${image.naturalWidth || 1} ${image.naturalHeight || 1}`);
    drawing.replaceChildren(...boxes.map((box) => {
      const drawn = document.createElementNS(SVG, "rect");
      for (const side of ["x", "y", "width", "height"]) drawn.setAttribute(side, box[side]);
      return drawn;
    }));
  }

  /** Whether its pixels can be seen here. */
  get seen() {
    return Boolean(this.picture?.preview) && !this.find("img").hidden;
  }

  /** Say why what was given here is not taken; nothing takes the words away again. */
  refuse(said) {
    this.find(".refused").textContent = said;
    this.address.toggleAttribute("aria-invalid", Boolean(said));
    if (said) this.address.setAttribute("aria-describedby", `refused-${this.letter}`);
    else this.address.removeAttribute("aria-describedby");
  }

  /** Put the focus on what one does next here. */
  focus() {
    (this.picture ? this.find(".remove") : this.file).focus();
  }

  chosen() {
    if (this.file.files.length) this.given([...this.file.files].map((file) => new FilePicture(file)));
  }

  typed(event) {
    event.preventDefault();
    try {
      this.given([pictureOfText(this.address.value)]);
    } catch (error) {
      if (!(error instanceof NotGiven)) throw error;
      this.refuse(error.message);
    }
  }

  loaded() {
    const { naturalWidth, naturalHeight } = this.find("img");
    this.tellFacts(words.dimensions(naturalWidth, naturalHeight));
  }

  async unseen() {
    const picture = this.picture;
    if (!picture) return;
    this.find("img").hidden = true;
    this.find(".placeholder").hidden = false;
    this.find(".placeholder p").textContent = "";
    const said = await picture.unseen();
    if (picture !== this.picture) return; // another one was given meanwhile
    this.find(".placeholder p").textContent = said;
    this.tellFacts();
  }

  tellFacts(pixels) {
    const { kind, bytes, shown } = this.picture ?? {};
    const facts = [pixels, bytes == null ? shown : words.size(bytes), kind];
    this.find(".facts").textContent = facts.filter(Boolean).join("  ·  ");
  }

  label(field, label, id) {
    field.id = id;
    label.htmlFor = id;
  }

  find(selector) {
    return this.root.querySelector(selector);
  }
}
