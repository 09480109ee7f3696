import type { Language } from "../../src/core/texts/format";
import { PANE_TEXTS } from "../../src/taskpane/texts";
import { EXPORT_TEXTS } from "../../src/taskpane/texts/export";
import { JOB_SCREEN_TEXTS } from "../../src/taskpane/texts/job-screen";
import { JOB_TEXTS } from "../../src/taskpane/texts/jobs";
import type { OpenWorkbench } from "../support/browser";
import { openWorkbench, screenshot } from "../support/browser";
import type { SheetRow } from "../support/contact-sheet";
import { contactSheet } from "../support/contact-sheet";
import { inTheme, narrowTo, overflow, PANE_THEMES, violations } from "../support/pane-looks";

let desk: OpenWorkbench;
afterEach(() => desk.close());

const WIDTHS = [320, 450, 600];
/** Six states in two languages, three themes and three widths. */
const MINUTES_MS = 300_000;

/** Pictures of a state in each theme and width, and what in them breaks a rule or does not fit. */
async function looksOf(
  { page, pane }: OpenWorkbench,
  language: Language,
  state: string,
): Promise<{ readonly row: SheetRow; readonly poor: readonly string[] }> {
  const poor: string[] = [];
  const pictures: string[] = [];
  for (const theme of PANE_THEMES) {
    await inTheme(page, theme);
    for (const width of WIDTHS) {
      await narrowTo(page, pane, width);
      const name = `${language}-${String(width)}-${theme}-${state}`;
      pictures.push(await screenshot(page.locator(".wb-pane"), name));
      poor.push(...(await violations(page)).map((each) => `${name}: ${each}`));
      const beyond = await overflow(pane);
      if (beyond > 0) poor.push(`${name}: ${String(beyond)} px beyond the edge`);
    }
  }
  return { row: { state, pictures }, poor };
}

test.each(["uk", "en"] as const)(
  "six states are accessible and fit in every theme and width, %s",
  async (language: Language) => {
    const words = PANE_TEXTS[language];
    const jobs = JOB_TEXTS[language];
    desk = await openWorkbench({ language, viewport: { width: 1500, height: 1300 } });
    const { page, pane } = desk;
    const poor: string[] = [];
    const rows: SheetRow[] = [];
    const look = async (state: string): Promise<void> => {
      const looked = await looksOf(desk, language, state);
      rows.push(looked.row);
      poor.push(...looked.poor);
    };
    const press = (name: string): Promise<void> =>
      pane.getByRole("button", { name, exact: true }).click();
    const leave = (): Promise<void> => page.keyboard.press("Escape");

    await pane.getByRole("button", { name: words.check, exact: true }).waitFor();
    await look("1-new");
    await press(words.check);
    await pane.getByText(words.status.checked(2), { exact: true }).waitFor();
    const finding = pane.getByRole("button", { name: /PCT-03/ });
    await finding.waitFor();
    await look("2-found");
    await finding.click();
    await look("3-unfolded");
    await press(words.finding.previewFix);
    await pane.getByText("=G27/F27").waitFor();
    await look("4-preview");
    await leave();
    await press(jobs.names.compute);
    await pane.getByRole("heading", { name: JOB_SCREEN_TEXTS[language].questions }).waitFor();
    await look("5-question");
    await leave();
    await press(jobs.export);
    await pane.getByRole("heading", { level: 1, name: EXPORT_TEXTS[language].title }).waitFor();
    await look("6-export");
    await contactSheet(await desk.context.newPage(), `sheet-${language}-six`, rows);
    expect(poor).toEqual([]);
    expect(desk.problems).toEqual([]);
  },
  MINUTES_MS,
);
