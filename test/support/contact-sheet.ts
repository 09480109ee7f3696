import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { screenshot } from "./browser";

/** Pictures of one state, as it looks in one theme or width after the other. */
export interface SheetRow {
  readonly state: string;
  readonly pictures: readonly string[];
}

const STYLE = `body { width: max-content; margin: 12px; background: #888; font: 14px sans-serif }
  section { margin-bottom: 12px } h2 { margin: 0 0 4px; font-size: 14px }
  div { display: flex; align-items: flex-start; gap: 8px }
  figure { margin: 0 }
  span { display: flex; align-items: flex-start; max-height: 700px; overflow: hidden }
  span.head { max-height: 410px; margin-bottom: 10px }
  span.foot { max-height: 280px; align-items: flex-end }
  img { display: block; flex-shrink: 0; zoom: 0.7 }`;
/** In a sheet 700 pixels high; of a higher picture the head and the foot are shown, where messages stand. */
const HIGHEST = 1000;
/** Where a PNG file tells its height. */
const PNG_HEIGHT_AT = 20;
/** A browser draws no higher picture than this. */
const MOST_ROWS = 20;

/** Puts pictures onto one: a row for each state. */
export async function contactSheet(
  page: Page,
  name: string,
  rows: readonly SheetRow[],
): Promise<void> {
  expect(rows.length).toBeLessThanOrEqual(MOST_ROWS);
  const image = (file: string): string => {
    const bytes = readFileSync(file);
    const whole = `<img alt="${path.basename(file)}" src="data:image/png;base64,${bytes.toString("base64")}">`;
    const parts = bytes.readUInt32BE(PNG_HEIGHT_AT) > HIGHEST ? ["head", "foot"] : ["all"];
    return `<figure>${parts.map((part) => `<span class="${part}">${whole}</span>`).join("")}</figure>`;
  };
  const sections = rows.map(
    ({ state, pictures }) =>
      `<section><h2>${state}</h2><div>${pictures.map(image).join("")}</div></section>`,
  );
  await page.setContent(`<!doctype html><style>${STYLE}</style>${sections.join("")}`);
  await screenshot(page.locator("body"), name);
}
