/**
 * Puts the screenshots that the browser tests took onto one page, to be looked over by a person:
 * `npm test`, then `npm run looks`, then open `.cache/screenshots/index.html`.
 */
const { readdirSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const folder = path.join(__dirname, "..", ".cache", "screenshots");
/** Words in a picture's name that tell how the pane was shown, and not which of its states. */
const LOOK = /-(?:uk|en)-\d{3}-(?:light|dark|contrast)|^(?:uk|en)-\d{3}-(?:light|dark|contrast)-/;

const pictures = readdirSync(folder).filter((name) => name.endsWith(".png"));
/** @type {Map<string, string[]>} */
const states = new Map();
for (const name of pictures) {
  const state = name.replace(LOOK, "").replace(/\.png$/, "");
  states.set(state, [...(states.get(state) ?? []), name]);
}
const figures = [...states]
  .toSorted(([a], [b]) => a.localeCompare(b))
  .map(([state, names]) => {
    const shown = names
      .toSorted()
      .map(
        (name) =>
          `<figure><a href="${name}"><img src="${name}" loading="lazy"></a><figcaption>${name}</figcaption></figure>`,
      );
    return `<h2>${state}</h2><div>${shown.join("")}</div>`;
  });
const page = `<!doctype html><meta charset="utf-8"><title>Zvirka: looks</title>
<style>body{font:14px sans-serif;margin:16px}div{display:flex;flex-wrap:wrap;gap:12px}
figure{margin:0}img{max-width:420px;max-height:420px;border:1px solid #999}</style>
<h1>${pictures.length} pictures of ${states.size} states</h1>${figures.join("\n")}
`;
const file = path.join(folder, "index.html");
writeFileSync(file, page);
console.log(`${file}: ${pictures.length} pictures of ${states.size} states`);
