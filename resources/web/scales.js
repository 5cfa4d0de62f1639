// The scales of the dimensions and the words for relations, as the window has them: a test holds both together.
// What follows each `=` is JSON.

export const SCALES = [
  {"name": "exact", "title": "File", "question": "The same file or pixels?", "low": 0.0, "high": 1.0, "unrelated": 0.0, "same": 1.0, "explanation": "1 for the same bytes, 0.999 for the same pixels in another file, otherwise 0."},
  {"name": "hash", "title": "Overall", "question": "The same picture re-saved?", "low": 0.0, "high": 1.0, "unrelated": 0.5, "same": 0.9, "explanation": "Share of equal bits of three perceptual hashes, in the turn or mirror that fits best. Unrelated photos agree in about half of the bits."},
  {"name": "structure", "title": "Details", "question": "The same pixels in the same places?", "low": -1.0, "high": 1.0, "unrelated": 0.3, "same": 0.9, "explanation": "Mean structural similarity (SSIM) of what both grey pictures show, one laid over the other. Low where details moved or were changed. Unknown when nothing says how they lie on each other."},
  {"name": "geometry", "title": "Shot", "question": "The same shot, also cropped or turned?", "low": 0.0, "high": 1.0, "unrelated": 0.0, "same": 0.5, "explanation": "Share of the local features of both photos that agree with one way of laying one onto the other."},
  {"name": "color", "title": "Colours", "question": "The same palette?", "low": 0.0, "high": 1.0, "unrelated": 0.4, "same": 0.9, "explanation": "Share of the colour histogram that both have in common, wherever the colours are in the picture."},
  {"name": "instance", "title": "Subject", "question": "The same thing or place?", "low": -1.0, "high": 1.0, "unrelated": 0.0, "same": 0.7, "explanation": "Our own network, trained to know a photo again when it is cropped, framed, captioned or turned. Other shots of the same thing come next, unrelated photos are near 0."},
  {"name": "style", "title": "Style", "question": "The same look?", "low": -1.0, "high": 1.0, "unrelated": null, "same": null, "explanation": "Palette, contrast and texture as the first layers of our network see them; a rough hint."},
  {"name": "semantic", "title": "Scene", "question": "The same kind of scene?", "low": -1.0, "high": 1.0, "unrelated": 0.5, "same": 0.75, "explanation": "CLIP, which was trained on pictures and their captions: two beaches are alike, whoever took them. Counts only when that model is installed. Unrelated photos are near 0.5, not 0."},
  {"name": "face", "title": "Faces", "question": "The same person?", "low": -1.0, "high": 1.0, "unrelated": 0.2, "same": 0.36, "explanation": "The two faces that are most alike, of all that the photos show. Unknown when one shows none that is large enough. Faces are looked for only when that is turned on and the models are installed."},
  {"name": "capture", "title": "Moment", "question": "The same moment?", "low": 0.0, "high": 1.0, "unrelated": 0.0, "same": 1.0, "explanation": "From capture time, place and camera. Unknown when a photo does not carry them."}
];

export const RELATIONS = {
  "same_file": {"title": "Same file", "meaning": "The same bytes twice. One of them can go without any loss."},
  "same_pixels": {"title": "Same pixels", "meaning": "The same decoded picture; only metadata or the container differ."},
  "resaved": {"title": "Re-saved", "meaning": "Saved again, resized or converted; nothing in the picture was changed on purpose."},
  "edited": {"title": "Edited", "meaning": "The same shot, changed on purpose: turned, mirrored, recoloured, cropped. Only you decide."},
  "similar_shot": {"title": "Series", "meaning": "Different shots of one scene. Never marked by a rule."},
  "related": {"title": "Related", "meaning": "Related by subject or style. Never marked by a rule."}
};
