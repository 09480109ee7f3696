/**
 * Makes the pictures of laid-out pages that the README shows: the command `format` on seeds, printed by
 * LibreOffice, drawn by poppler. Run it again when the layout changes: `npm run pictures`.
 */
const { execFileSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");

const root = path.join(__dirname, "..");
/** Width of a picture in pixels. */
const WIDTH = 820;

/** @type {readonly { readonly seed: string, readonly page: number, readonly picture: string }[]} */
const PAGES = [
  { seed: "report-2022-9m-corrected", page: 1, picture: "page-report-2022" },
  { seed: "programme-2018-2020-corrected", page: 1, picture: "page-programme" },
];

/** Thousands and decimals as a Ukrainian Excel shows them. */
const IN_UKRAINIAN = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>uk-UA</value></prop></item>
</oor:items>`;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "zvirka-pages-"));
try {
  const user = path.join(folder, "profile", "user");
  fs.mkdirSync(user, { recursive: true });
  fs.writeFileSync(path.join(user, "registrymodifications.xcu"), IN_UKRAINIAN);
  for (const { seed, page, picture } of PAGES) {
    const laidOut = path.join(folder, `${seed}.xlsx`);
    const zvirka = path.join(root, ".tools", "zvirka.cjs");
    const file = path.join(root, "seeds", `${seed}.xlsx`);
    run(process.execPath, [zvirka, "format", file, "--output", laidOut]);
    const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
    run("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, laidOut]);
    const target = path.join(root, "assets", "pictures", picture);
    const pages = ["-png", "-singlefile", "-f", String(page), "-l", String(page)];
    const size = ["-scale-to-x", String(WIDTH), "-scale-to-y", "-1", "-gray"];
    run("pdftoppm", [...pages, ...size, path.join(folder, `${seed}.pdf`), target]);
  }
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}

/**
 * @param {string} command
 * @param {readonly string[]} words
 */
function run(command, words) {
  execFileSync(command, [...words], { stdio: ["ignore", "ignore", "inherit"] });
}
