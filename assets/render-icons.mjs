/**
 * Draws the PNG icons that the manifest names from the SVG beside this file: `npm run icons`, with a
 * Chrome, Edge or Chromium whose path is in CHROME_PATH. The PNGs are committed, so that building
 * needs no browser.
 */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright-core";

const here = import.meta.dirname;

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128];

/** At the sizes of the plain ribbon the full drawing would blur: fewer lines, on whole pixels. */
const SMALL = { 16: "icon-small-16.svg", 20: "icon-small-20.svg", 24: "icon-small-24.svg" };

/** Sizes that the ribbon asks a button's picture in. */
const RIBBON_SIZES = SIZES.filter((size) => size <= 80);

async function draw(page, source, size, target) {
  const svg = await readFile(path.join(here, source), "utf8");
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  const png = await page.screenshot({ omitBackground: true });
  await writeFile(path.join(here, target), png);
}

const executablePath = process.env.CHROME_PATH;
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
const page = await browser.newPage({ deviceScaleFactor: 1 });
for (const size of SIZES) {
  await draw(page, SMALL[size] ?? "icon.svg", size, `icon-${size}.png`);
}
for (const size of RIBBON_SIZES) await draw(page, "check.svg", size, `check-${size}.png`);
await browser.close();
