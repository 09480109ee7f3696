import type { Frame, Page } from "playwright-core";
import type { Language } from "../../../src/core/texts/format";
import { PANE_TEXTS } from "../../../src/taskpane/texts";
import { ABOUT_TEXTS } from "../../../src/taskpane/texts/about";
import { ANSWERS_TEXTS } from "../../../src/taskpane/texts/answers";
import { DEADLINES_TEXTS, DEADLINES_TITLE } from "../../../src/taskpane/texts/deadlines";
import { EXPORT_TEXTS } from "../../../src/taskpane/texts/export";
import { FINDINGS_TEXTS } from "../../../src/taskpane/texts/findings";
import { JOB_SCREEN_TEXTS } from "../../../src/taskpane/texts/job-screen";
import { JOB_TEXTS } from "../../../src/taskpane/texts/jobs";
import { MANY_FILES_TEXTS } from "../../../src/taskpane/texts/many-files";
import { SETTINGS_TEXTS } from "../../../src/taskpane/texts/settings";
import { SHEET_TEXTS } from "../../../src/taskpane/texts/sheets";
import { SOURCES_TEXTS } from "../../../src/taskpane/texts/sources";
import { UNDERSTOOD_TEXTS } from "../../../src/taskpane/texts/understood";
import type { FaultName } from "../../../src/workbench/host/faults";
import { FAULT_TEXTS } from "../../../src/workbench/trial-texts";
import { TEXTS as WORKBENCH_TEXTS } from "../../../src/workbench/texts";
import type { OpenWorkbench } from "../../support/browser";
import type { FileToPick } from "../open-file";
import { openInExcel } from "../open-file";

/** All that the pane says, so that one walk goes through it in either language. */
export function wordsOf(language: Language) {
  return {
    ...PANE_TEXTS[language],
    about: ABOUT_TEXTS[language],
    answers: ANSWERS_TEXTS[language],
    deadlines: { ...DEADLINES_TEXTS[language], title: DEADLINES_TITLE[language] },
    exporting: EXPORT_TEXTS[language],
    files: MANY_FILES_TEXTS[language],
    findings: FINDINGS_TEXTS[language],
    job: JOB_SCREEN_TEXTS[language],
    jobs: JOB_TEXTS[language],
    settings: SETTINGS_TEXTS[language],
    sheets: SHEET_TEXTS[language],
    sources: SOURCES_TEXTS[language],
    understood: UNDERSTOOD_TEXTS[language],
  };
}
export type Words = ReturnType<typeof wordsOf>;

/** The beginning of a text that goes on in figures or names. */
export function beginning(text: string): RegExp {
  const [start = ""] = text.split(/\d/);
  return new RegExp(`^${start.replaceAll(/[()?.]/g, String.raw`\$&`)}`);
}

/** A person at the pane. Opening a workbook begins another pane. */
export class Hand {
  readonly page: Page;
  pane: Frame;
  readonly words: Words;

  constructor(
    { page, pane }: OpenWorkbench,
    private readonly language: Language,
  ) {
    this.page = page;
    this.pane = pane;
    this.words = wordsOf(language);
  }

  async open(file: FileToPick): Promise<void> {
    const { openAnyway } = WORKBENCH_TEXTS[this.language];
    // Where nothing was changed, nothing is asked.
    const answered = this.page.getByRole("button", { name: openAnyway }).click();
    answered.catch(() => undefined);
    this.pane = await openInExcel(this.page, file);
  }

  async press(name: string | RegExp): Promise<void> {
    await this.button(name).first().click();
  }

  button(name: string | RegExp) {
    return this.pane.getByRole(
      "button",
      typeof name === "string" ? { name, exact: true } : { name },
    );
  }

  /** Waits for words that the pane says. */
  async reads(words: string | RegExp): Promise<void> {
    await this.pane.getByText(words).first().waitFor();
  }

  async check(): Promise<void> {
    await this.press(new RegExp(`^(${this.words.check}|${this.words.checkAgain})$`));
  }

  /** Checks the workbook that is at hand, and waits for the findings to be listed. */
  async checked(rule: RegExp): Promise<void> {
    await this.check();
    await this.button(rule).first().waitFor();
  }

  async onScreen(title: string): Promise<void> {
    await this.pane.getByRole("heading", { level: 1, name: title, exact: true }).waitFor();
  }

  /** An entry of the menu of jobs, or of the settings. */
  async choose(menu: string, entry: string): Promise<void> {
    await this.press(menu);
    await this.pane.getByRole("menuitem", { name: entry, exact: true }).click();
    await this.onScreen(entry);
  }

  leave(): Promise<void> {
    return this.page.keyboard.press("Escape");
  }

  /** Leaves the screen by its own button, wherever the focus is. */
  async back(): Promise<void> {
    await this.pane.getByRole("button", { name: this.words.back, exact: true }).last().click();
  }

  type(row: number, column: number, text: string): Promise<void> {
    return this.page.evaluate(
      ([r, c, typed]) => {
        window.workbench?.book.activeSheet.enter(r, c, typed);
      },
      [row, column, text] as const,
    );
  }

  select(range: string): Promise<void> {
    return this.page.evaluate((at) => window.workbench?.select(at), range);
  }

  pick(files: readonly FileToPick[]): Promise<void> {
    return this.pane
      .locator('section input[type="file"]')
      .first()
      .setInputFiles([...files]);
  }

  /** Makes the stand-in Excel misbehave, or stop doing so, as a person does from its menu. */
  async switchFault(fault: FaultName): Promise<void> {
    await this.page.getByRole("button", { name: /^(Випробування|Trials)/ }).click();
    const name = FAULT_TEXTS[this.language][fault];
    const item = this.page.getByRole("menuitemcheckbox", { name, exact: true });
    await item.click();
    await this.page.keyboard.press("Escape");
    await item.waitFor({ state: "detached" });
  }

  /** From now on no work of the pane's workers comes to its end, however far it tells to be. */
  async holdWork(): Promise<void> {
    await this.pane.evaluate(() => {
      const { addEventListener } = Worker.prototype;
      Worker.prototype.addEventListener = function (
        this: Worker,
        type: string,
        listener: EventListenerOrEventListenerObject,
      ): void {
        addEventListener.call(this, type, (event: Event) => {
          const { data } = event as MessageEvent<{ readonly kind?: string } | null>;
          const isEnd = type === "message" && data?.kind === "done";
          if (!isEnd && typeof listener === "function") listener.call(this, event);
        });
      };
      Object.assign(window, { heldWork: addEventListener });
    });
  }

  /** Work that is begun now comes to its end again. */
  async letWorkEnd(): Promise<void> {
    await this.pane.evaluate(() => {
      const { heldWork } = window as { heldWork?: typeof Worker.prototype.addEventListener };
      if (heldWork !== undefined) Worker.prototype.addEventListener = heldWork;
    });
  }
}
