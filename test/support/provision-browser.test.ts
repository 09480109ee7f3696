import { NO_BROWSER, provisionBrowser, type BrowserSources } from "./provision-browser";

/** A machine on which the listed programs start; each way to a browser may add one. */
function machine({
  installed = [],
  working = [],
  afterDebian = [],
}: {
  installed?: string[];
  working?: string[];
  afterDebian?: string[];
}): BrowserSources {
  const present = [...installed];
  return {
    installed: () => present,
    works: async (executable) => working.includes(executable),
    playwrights: () => "/playwright/chrome",
    debians: () => {
      present.push(...afterDebian);
    },
    tell: () => undefined,
  };
}

test.each([
  [
    "the first that is installed and starts",
    { installed: ["/usr/bin/stub", "/usr/bin/edge"], working: ["/usr/bin/edge"] },
    "/usr/bin/edge",
  ],
  ["Playwright's own without one", { working: ["/playwright/chrome"] }, "/playwright/chrome"],
  [
    "Debian's when Playwright's cannot be had",
    { afterDebian: ["/usr/bin/chromium"], working: ["/usr/bin/chromium"] },
    "/usr/bin/chromium",
  ],
])("takes %s", async (_name, given, found) => {
  expect(await provisionBrowser(machine(given))).toBe(found);
});

test("says what to do when there is none", async () => {
  await expect(
    provisionBrowser(machine({ installed: ["/usr/bin/stub"], afterDebian: ["/usr/bin/stub"] })),
  ).rejects.toThrow(NO_BROWSER);
});
