"use strict";

/**
 * `node .tools/font-widths.cjs <folder with LiberationSerif-Regular.ttf and -Bold.ttf>`: writes the
 * advance widths by which texts are measured, src/core/layout/times-widths.json. Liberation Serif (SIL
 * Open Font License 1.1) has the widths of Times New Roman; Debian ships it as fonts-liberation.
 */
const { readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");

/** What Ukrainian documents are written with, spaces and typographic signs included. */
const CHARACTERS = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0xff),
  ...range(0x400, 0x45f),
  ...[0x490, 0x491, 0x2bc, 0x301],
  ...range(0x2010, 0x2026),
  ...[0x202f, 0x2030, 0x20ac, 0x20b4, 0x2116, 0x2122, 0x2212],
];

function range(first, last) {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The tables of a font by name. */
function tablesOf(font) {
  const count = font.readUInt16BE(4);
  return Object.fromEntries(
    range(0, count - 1).map((index) => {
      const at = 12 + 16 * index;
      return [font.toString("latin1", at, at + 4), font.subarray(font.readUInt32BE(at + 8))];
    }),
  );
}

/** The glyph of a code point, by the font's table of the Basic Multilingual Plane; 0 without one. */
function glyphFinder(cmap) {
  const at = range(0, cmap.readUInt16BE(2) - 1)
    .map((index) => 4 + 8 * index)
    .find((entry) => cmap.readUInt16BE(entry) === 3 && cmap.readUInt16BE(entry + 2) === 1);
  const table = cmap.subarray(cmap.readUInt32BE(at + 4));
  const doubled = table.readUInt16BE(6);
  return (code) => {
    for (let index = 0; index < doubled; index += 2) {
      if (table.readUInt16BE(14 + index) < code) continue;
      const start = table.readUInt16BE(16 + doubled + index);
      if (start > code) return 0;
      const delta = table.readUInt16BE(16 + 2 * doubled + index);
      const place = 16 + 3 * doubled + index;
      const offset = table.readUInt16BE(place);
      if (offset === 0) return (code + delta) & 0xffff;
      const glyph = table.readUInt16BE(place + offset + 2 * (code - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

function readFont(folder, name) {
  const tables = tablesOf(readFileSync(path.join(folder, name)));
  const metrics = tables.hhea.readUInt16BE(34);
  const glyphOf = glyphFinder(tables.cmap);
  return {
    unitsPerEm: tables.head.readUInt16BE(18),
    has: (code) => glyphOf(code) !== 0,
    width: (code) => tables.hmtx.readUInt16BE(4 * Math.min(glyphOf(code), metrics - 1)),
  };
}

const folder = process.argv[2];
if (folder === undefined) throw new Error("Name the folder of the fonts.");
const regular = readFont(folder, "LiberationSerif-Regular.ttf");
const bold = readFont(folder, "LiberationSerif-Bold.ttf");
const known = CHARACTERS.filter((code) => regular.has(code) && bold.has(code));
const data = {
  source: "Liberation Serif, SIL Open Font License 1.1; made by .tools/font-widths.cjs",
  unitsPerEm: regular.unitsPerEm,
  characters: String.fromCodePoint(...known),
  regular: known.map(regular.width),
  bold: known.map(bold.width),
};
writeFileSync(
  path.join(__dirname, "../src/core/layout/times-widths.json"),
  `${JSON.stringify(data, null, 2)}\n`,
);
