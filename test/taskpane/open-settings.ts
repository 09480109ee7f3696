import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { FakeExcel } from "./fake-excel";
import { renderPane } from "./render-pane";

type Pane = Awaited<ReturnType<typeof renderPane>>;

/** A checked workbook and the open screen of its settings. */
export async function settings(excel: FakeExcel): Promise<Pane> {
  const pane = await renderPane(excel);
  await pane.press("Перевірити");
  await openSettings(pane);
  return pane;
}

export async function openSettings({ press }: Pane): Promise<void> {
  await press("Налаштування та відомості");
  await userEvent.click(screen.getByRole("menuitem", { name: "Налаштування перевірки" }));
  await screen.findByRole("heading", { level: 1, name: "Налаштування перевірки" });
}

export const field = (name: RegExp | string): HTMLElement => screen.getByRole("textbox", { name });
/** By its label: to ask for a role among all rules takes seconds. */
export const ruleBox = (rule: string): HTMLElement =>
  screen.getByText(rule, { selector: "label span" }).closest("label")!.control!;

/** Types over what stands in a field and leaves it. */
export async function fill(name: RegExp | string, text: string): Promise<void> {
  await userEvent.clear(field(name));
  await userEvent.type(field(name), `${text}{Enter}`);
}

export const differences = (): string | null =>
  screen.getByText(/^Відмінності від профілю/).closest("section")!.textContent;

/** Whether this rule still finds something in the workbook, behind the settings. */
export const finds = (rule: string): boolean =>
  [...document.querySelectorAll("main h3 button")].some(({ textContent }) =>
    new RegExp(`^(Помилка|Попередження|Зауваження) ${rule} `).test(textContent),
  );

/** Unfolds a part of the settings. */
export async function unfold(title: string): Promise<void> {
  await userEvent.click(screen.getByRole("button", { name: title, expanded: false }));
}
