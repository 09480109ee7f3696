import { readFileSync } from "node:fs";
import { failureWords } from "../../../src/app/failure-texts";
import type { Language } from "../../../src/core/texts/format";
import type { OpenWorkbench } from "../../support/browser";
import { openContext, servedAt } from "../../support/browser";
import { Album, openForAlbum, WALK_MS } from "./album";
import { Hand } from "./hand";
import { seedFile } from "../open-file";

let close: () => Promise<void>;
afterEach(() => close());

/** Stands at the end of Office.js and makes an Excel of it that is too old. */
const OLD = `;{ const ready = Office.onReady; Office.onReady = async (...given) => {
  const info = await ready.apply(Office, given);
  Office.context.requirements.isSetSupported = () => false;
  return info;
}; }`;

test.each(["uk", "en"] as const)(
  "before there is a pane, and where there can be none, %s",
  async (language: Language) => {
    const album = new Album("outside", language);
    const { context } = await openContext({ language, viewport: { width: 320, height: 500 } });
    close = () => context.close();
    const page = await context.newPage();
    await context.route(`${servedAt()}*.js`, (route) => route.abort());
    await page.goto(`${servedAt()}taskpane.html`);
    await page.locator(".skeleton").waitFor();
    await album.take({ page, pane: page.mainFrame() }, "loading", { leastJudged: 3 });
    await context.unroute(`${servedAt()}*.js`);
    await page.reload();
    await page.getByText(failureWords({ code: "not-in-excel" }, language).what).waitFor();
    await album.take({ page, pane: page.mainFrame() }, "not-in-excel", { leastJudged: 3 });
    await context.close();

    const desk: OpenWorkbench = await openForAlbum(language);
    close = desk.close;
    const hand = new Hand(desk, language);
    await desk.context.route("**/lib/1/hosted/office.js", async (route) => {
      const file = require.resolve("@microsoft/office-js/dist/office.js");
      await route.fulfill({
        body: readFileSync(file, "utf8") + OLD,
        contentType: "text/javascript",
        headers: { "Access-Control-Allow-Origin": "*" },
      });
    });
    await hand.open(seedFile("report-2018-9m.xlsx"));
    await hand.pane.getByRole("alert").waitFor();
    await album.take(hand, "old-office", { leastJudged: 3 });
    await album.expectWhole(desk.context);
  },
  WALK_MS,
);
