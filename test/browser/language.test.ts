import type { Frame } from "playwright-core";
import type { OpenWorkbench } from "../support/browser";
import { openWorkbench } from "../support/browser";

let desk: OpenWorkbench;
afterEach(() => desk.close());

/** Counts as the pane shows them: the number, and the word behind it. */
async function countsIn(
  pane: Frame,
  words: RegExp,
): Promise<readonly (readonly [number, string])[]> {
  const text = await pane.locator("body").innerText();
  return [...text.matchAll(words)].map(([, count = "", word = ""]) => [Number(count), word]);
}

const UKRAINIAN = /(\d+)\s(помил\p{L}+|попередж\p{L}+|зауваж\p{L}+|захо\p{L}+|таблиц\p{L}+)/gu;
const ENGLISH = /(\d+)\s(errors?|warnings?|notes?|measures?|tables?)(?!\w)/gu;

/** As grammar has it, not as the program does: 1 and 21, but not 11; 2 to 4 and 22, but not 12. */
function formOf(count: number): "one" | "few" | "many" {
  const [tens, ones] = [Math.floor(count / 10) % 10, count % 10];
  if (tens === 1 || ones === 0 || ones > 4) return "many";
  return ones === 1 ? "one" : "few";
}

const FORMS: Readonly<Record<ReturnType<typeof formOf>, readonly string[]>> = {
  one: ["помилка", "помилку", "попередження", "зауваження", "захід", "таблицю"],
  few: ["помилки", "попередження", "зауваження", "заходи", "таблиці"],
  many: ["помилок", "попереджень", "зауважень", "заходів", "таблиць"],
};

async function choose(pane: Frame, menu: string, language: string): Promise<void> {
  await pane.getByRole("button", { name: menu }).click();
  await pane.getByRole("menuitemradio", { name: language, exact: true }).click();
}

test("the language changes at once and back, and numbers ask for the right forms in both", async () => {
  desk = await openWorkbench({ language: "uk", paneWidth: 360 });
  const { pane } = desk;
  await pane.getByRole("button", { name: "Перевірити", exact: true }).click();
  await pane.getByRole("button", { name: /PCT-03 H27/ }).waitFor();

  const ukrainian = await countsIn(pane, UKRAINIAN);
  expect(ukrainian.length).toBeGreaterThan(2);
  expect(ukrainian.filter(([count, word]) => !FORMS[formOf(count)].includes(word))).toEqual([]);

  await choose(pane, "Налаштування та відомості", "English");
  await pane.getByRole("button", { name: "Check again" }).waitFor();
  expect(await pane.evaluate(() => document.documentElement.lang)).toBe("en");
  const english = await countsIn(pane, ENGLISH);
  expect(english.filter(([count, word]) => (count === 1) === word.endsWith("s"))).toEqual([]);
  expect(english.map(([count]) => count)).toEqual(ukrainian.map(([count]) => count));

  await choose(pane, "Settings and about", "Українська");
  await pane.getByRole("button", { name: "Перевірити ще раз" }).waitFor();
  expect(await countsIn(pane, UKRAINIAN)).toEqual(ukrainian);
  expect(desk.problems).toEqual([]);
});
