import { excelWorkbook } from "../../../src/adapters/excel/excel-workbook";
import type { Failure, Result } from "../../../src/app/failure";
import { failureWords } from "../../../src/app/failure-texts";
import type { WorkbookChange } from "../../../src/app/ports";
import type { Edit } from "../../../src/core/edits/edit";
import { CO_AUTHORS_TEXT } from "../../../src/workbench/host/co-author";
import type { FaultName } from "../../../src/workbench/host/faults";
import { FAULT_NAMES, Faults } from "../../../src/workbench/host/faults";
import type { OpenBook } from "./open-book";
import { apply, at, cellIn, edit, openBook, read, type, valueOf } from "./open-book";

const SHEET = "Аркуш1";
const HELD = { A1: 1, A2: 2, A3: 3, A4: 4 };
const NAMES = Object.keys(HELD);
const LIMIT_MS = 300;

/** Four numbers, and the edits that make ten times as much of each. */
async function fourNumbers(): Promise<OpenBook & { readonly edits: readonly Edit[] }> {
  const open = openBook(undefined, { faults: new Faults() });
  type(open.sheet, { A1: "1", A2: "2", A3: "3", A4: "4", C1: "3" });
  open.sheet.merge({ top: 5, left: 0, bottom: 5, right: 1 });
  open.sheet.merge({ top: 6, left: 0, bottom: 6, right: 1 });
  type(open.sheet, { A6: "Всього", A7: "Разом" });
  const workbook = await read(open.port);
  const edits = NAMES.map((name, index) => edit(workbook, name, { value: (index + 1) * 10 }));
  return { ...open, edits, port: excelWorkbook(LIMIT_MS) };
}

function valuesOf({ sheet }: OpenBook): unknown[] {
  return NAMES.map((name) => sheet.cell(at(name).row, at(name).column).value);
}

/** What the pane's message says, in both languages. */
function wordsOf(result: Result<unknown>): { failure: Failure; uk: string; en: string } | null {
  if (result.ok) return null;
  const words = (["uk", "en"] as const).map((language) => {
    const { what, next } = failureWords(result.failure, language);
    return `${what} ${next}`;
  });
  return { failure: result.failure, uk: words[0] ?? "", en: words[1] ?? "" };
}

/** Switches a fault just before the host executes the request of that number, counted from now. */
function switchAt({ runtime }: OpenBook, request: number, name: FaultName, isOn = true): void {
  const { host } = runtime;
  const process = host.process.bind(host);
  let count = 0;
  host.process = (text, flags) => {
    count++;
    if (count === request) host.faults.set(name, isOn);
    return process(text, flags);
  };
}

/** The third request of applying is the one that writes. */
const WRITING = 3;

/** Waits until the host has been asked that often, or a second has gone. */
async function settled(check: () => boolean): Promise<void> {
  for (let waited = 0; !check() && waited < 1_000; waited += 10) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

interface Case {
  readonly fault: FaultName;
  /** The request of applying before which the fault begins; the first unless told. */
  readonly from?: number;
  readonly failure: Failure;
  /** What the four cells hold when all is over; what they held before unless told. */
  readonly held?: readonly unknown[];
}

/** What a person reads, word for word. */
const WORDS: Readonly<Record<string, { readonly uk: string; readonly en: string }>> = {
  "cell-being-edited": {
    uk: "Дію не виконано. У книзі редагується клітинка. Завершіть уведення (Enter або Esc) і повторіть.",
    en: "Nothing was done. A cell of the workbook is being edited. Finish typing (Enter or Esc) and try again.",
  },
  "sheet-protected": {
    uk: "Нічого не записано. Аркуш «Аркуш1» захищено від змін. Зніміть захист («Рецензування» – «Зняти захист аркуша») і повторіть.",
    en: "Nothing was written. The sheet “Аркуш1” is protected. Unprotect it (Review, Unprotect Sheet) and try again.",
  },
  "sheet-filtered": {
    uk: "Нічого не записано. На аркуші «Аркуш1» увімкнено фільтр, через який запис потрапив би не в ті рядки. Очистьте фільтр і повторіть.",
    en: "Nothing was written. The sheet “Аркуш1” is filtered, so that writing would hit the wrong rows. Clear the filter and try again.",
  },
  "read-back-differs": {
    uk: "Excel не прийняв того, що записувалося в A2:A4, тому всі зміни скасовано. Книга залишилася, якою була; перевірте її ще раз або виправте ці клітинки вручну.",
    en: "Excel did not take what was written to A2:A4, so all changes were taken back. The workbook is as it was; check it again, or correct these cells by hand.",
  },
  "read-only": {
    uk: "Нічого не записано. Книгу відкрито лише для читання. Увімкніть редагування або збережіть копію.",
    en: "Nothing was written. The workbook is open for reading only. Enable editing or save a copy.",
  },
  "undo-not-supported": {
    uk: "Нічого не записано. Excel не може зробити ці зміни так, щоб їх можна було скасувати. Застосуйте виправлення по одному або внесіть зміни вручну.",
    en: "Nothing was written. Excel cannot make these changes so that they could be undone. Apply the fixes one by one, or make the changes by hand.",
  },
  "changed-since": {
    uk: "Нічого не записано. Після перевірки змінилися клітинки A1. Перевірте книгу ще раз.",
    en: "Nothing was written. A1 changed after the check. Check the workbook again.",
  },
  busy: {
    uk: "Дію не виконано. Excel зайнятий і не відповідає. Зачекайте, закрийте відкриті вікна Excel і повторіть.",
    en: "Nothing was done. Excel is busy and does not answer. Wait, close any open Excel dialog and try again.",
  },
  "write-unanswered": {
    uk: "Excel не відповів, чи записано зміни. Зачекайте: якщо Excel відповість, записане буде скасовано. Потім перевірте книгу ще раз.",
    en: "Excel did not answer whether the changes were written. Wait: if Excel answers, what was written will be taken back. Then check the workbook again.",
  },
  "not-taken-back": {
    uk: "Запис не вдався, і A1:A4 можуть містити не те, що було до нього. Перегляньте ці клітинки, за потреби виправте їх вручну, і перевірте книгу ще раз.",
    en: "Writing failed, and A1:A4 may not hold what they held before. Look at these cells, correct them by hand if need be, and check the workbook again.",
  },
  "too-many-changes": {
    uk: "Нічого не записано. Змін забагато, щоб записати їх за один раз. Застосуйте виправлення частинами.",
    en: "Nothing was written. There are too many changes to write at once. Apply the fixes in parts.",
  },
  "too-large": {
    uk: "Дію не виконано. Стільки даних Excel за один раз не передає. Збережіть потрібні аркуші в окрему книгу.",
    en: "Nothing was done. Excel does not pass on so much at once. Save the sheets you need as a workbook of their own.",
  },
};

function expectWords(
  told: { readonly uk: string; readonly en: string } | null,
  words: { readonly uk: string; readonly en: string } | undefined,
): void {
  expect(words).toBeDefined();
  expect(told).toMatchObject({ ...words });
}

const CASES: readonly Case[] = [
  {
    fault: "cell-edit",
    failure: { code: "cell-being-edited" },
  },
  {
    fault: "cell-edit",
    from: WRITING,
    failure: { code: "cell-being-edited" },
  },
  {
    fault: "protected-sheet",
    failure: { code: "sheet-protected", sheet: SHEET },
  },
  {
    fault: "protected-sheet",
    from: WRITING,
    failure: { code: "sheet-protected", sheet: SHEET },
  },
  {
    fault: "filter",
    failure: { code: "sheet-filtered", sheet: SHEET },
  },
  {
    // Each visible row got the first value; what came back says so, and single rows put it right.
    fault: "filter",
    from: WRITING,
    failure: { code: "read-back-differs", cells: ["A2", "A3", "A4"] },
  },
  {
    fault: "read-only",
    failure: { code: "read-only" },
  },
  {
    fault: "read-only",
    from: WRITING,
    failure: { code: "read-only" },
  },
  {
    fault: "undo-not-supported",
    failure: { code: "undo-not-supported" },
  },
  {
    fault: "co-author",
    failure: { code: "changed-since", cells: ["A1"] },
    held: [CO_AUTHORS_TEXT, 2, 3, 4],
  },
  {
    fault: "endless-sync",
    failure: { code: "busy" },
  },
  {
    fault: "endless-sync",
    from: WRITING,
    failure: { code: "write-unanswered" },
  },
];

test.each(CASES.map((each) => [each.fault, each.from ?? 1, each] as const))(
  "applying with %s from request %d on is told in plain words, and no cell is left wrong",
  async (fault, from, expected) => {
    const open = await fourNumbers();
    switchAt(open, from, fault);
    const told = wordsOf(await apply(open.port, open.edits));
    expect(told?.failure).toEqual(expected.failure);
    expectWords(told, WORDS[expected.failure.code]);
    expect(valuesOf(open)).toEqual(expected.held ?? Object.values(HELD));
  },
);

test("without a fault the same edits are written", async () => {
  const open = await fourNumbers();
  valueOf(await apply(open.port, open.edits));
  expect(valuesOf(open)).toEqual([10, 20, 30, 40]);
});

test("what cannot be taken back is named, cell by cell", async () => {
  const open = await fourNumbers();
  const [first, ...others] = open.edits;
  if (first === undefined) throw new Error("No edits");
  const unknown = { ...first, after: { ...first.after, formula: "=НЕМАЄ(1)", value: null } };
  // Excel takes a function that it does not know; the sheet is protected before it can be taken back.
  switchAt(open, WRITING + 1, "protected-sheet");
  const told = wordsOf(await apply(open.port, [unknown, ...others]));
  expect(told?.failure).toEqual({ code: "not-taken-back", cells: NAMES });
  expectWords(told, WORDS["not-taken-back"]);
  expect(valuesOf(open)).toEqual(["#NAME?", 20, 30, 40]);
});

describe("payload", () => {
  test("a request that is too large: nothing is written, and the words are about changes", async () => {
    const open = openBook(undefined, { payloadLimit: 60_000 });
    const workbook = await read(open.port);
    // Every second cell is a rectangle of its own, which makes the request grow.
    const edits = Array.from({ length: 200 }, (_, row) =>
      edit(workbook, `A${String(row * 2 + 1)}`, { value: row + 1 }),
    );
    const told = wordsOf(await apply(open.port, edits));
    expect(told?.failure).toEqual({ code: "too-many-changes" });
    expectWords(told, WORDS["too-many-changes"]);
    expect(open.sheet.usedRange(true)).toBeNull();
  });

  test("an answer that is too large although Excel has written: all is taken back, in parts", async () => {
    const open = openBook(undefined, { faults: new Faults() });
    const prose = Array.from({ length: 8 }, (_, row) => `${String(row)} ${"а".repeat(300)}`);
    type(open.sheet, Object.fromEntries(prose.map((text, row) => [`A${String(row + 1)}`, text])));
    const workbook = await read(open.port);
    const edits = prose.map((_, row) => edit(workbook, `A${String(row + 1)}`, { value: row }));
    const written: unknown[] = [];
    open.book.subscribe(() => written.push(open.sheet.cell(7, 0).value));
    switchAt(open, WRITING, "payload");
    const told = wordsOf(await apply(open.port, edits));
    expect(told?.failure).toEqual({ code: "too-many-changes" });
    expectWords(told, WORDS["too-many-changes"]);
    expect(prose.map((_, row) => open.sheet.cell(row, 0).value)).toEqual(prose);
    // Proves that Excel had written before it refused to answer.
    expect(written).toContain(7);
  });

  test("a cell that alone is too large to read is told as a workbook that is too large", async () => {
    const open = openBook(undefined, { faults: new Faults() });
    type(open.sheet, { A1: "а".repeat(3_000) });
    open.runtime.host.faults.set("payload", true);
    const told = wordsOf(await open.port.read());
    expect(told?.failure).toEqual({ code: "too-large" });
    expectWords(told, WORDS["too-large"]);
  });
});

describe("reading", () => {
  test("merged areas above the limit are found in parts, in one row too", async () => {
    const open = await fourNumbers();
    open.sheet.merge({ top: 8, left: 0, bottom: 8, right: 1 });
    open.sheet.merge({ top: 8, left: 2, bottom: 8, right: 3 });
    type(open.sheet, { A9: "перше", C9: "друге" });
    const expected = (await read(open.port)).sheets[0]?.merges;
    expect(expected).toHaveLength(4);
    open.runtime.host.faults.set("merged-areas", true);
    const merges = (await read(open.port)).sheets[0]?.merges ?? [];
    expect(merges).toHaveLength(4);
    expect(merges).toEqual(expect.arrayContaining([...(expected ?? [])]));
  });

  test.each<[FaultName, Failure]>([
    ["cell-edit", { code: "cell-being-edited" }],
    ["endless-sync", { code: "busy" }],
  ])("with %s it fails and says why, and works again afterwards", async (fault, failure) => {
    const open = await fourNumbers();
    open.runtime.host.faults.set(fault, true);
    const told = wordsOf(await open.port.read());
    expect(told?.failure).toEqual(failure);
    expectWords(told, WORDS[failure.code]);
    open.runtime.host.faults.set(fault, false);
    expect(cellIn(await read(open.port), SHEET, "A4").value).toBe(4);
  });

  test.each<FaultName>(["protected-sheet", "filter", "read-only", "undo-not-supported"])(
    "%s does not keep from checking",
    async (fault) => {
      const open = await fourNumbers();
      open.runtime.host.faults.set(fault, true);
      expect(cellIn(await read(open.port), SHEET, "A4").value).toBe(4);
    },
  );
});

describe("events", () => {
  async function hearing(open: OpenBook): Promise<WorkbookChange[]> {
    const heard: WorkbookChange[] = [];
    valueOf(await open.port.onChange((change) => heard.push(change)));
    return heard;
  }

  test("a change without an event is found when the fix is applied, and nothing is written over", async () => {
    const open = await fourNumbers();
    const heard = await hearing(open);
    open.runtime.host.faults.set("silent-change", true);
    type(open.sheet, { A2: "222" });
    open.runtime.host.faults.set("silent-change", false);
    type(open.sheet, { C1: "4" });
    await settled(() => heard.length > 0);
    expect(heard).toHaveLength(1);
    const told = wordsOf(await apply(open.port, open.edits));
    expect(told?.failure).toEqual({ code: "changed-since", cells: ["A2"] });
    expectWords(told, {
      uk: "Нічого не записано. Після перевірки змінилися клітинки A2. Перевірте книгу ще раз.",
      en: "Nothing was written. A2 changed after the check. Check the workbook again.",
    });
    expect(valuesOf(open)).toEqual([1, 222, 3, 4]);
  });

  test("a co-author's change is not taken for the add-in's own", async () => {
    const open = await fourNumbers();
    const heard = await hearing(open);
    open.runtime.host.faults.set("co-author", true);
    await apply(open.port, open.edits);
    await settled(() => heard.some((change) => !change.own));
    expect(heard).toContainEqual({ kind: "cells", sheet: SHEET, own: false });
    expect(open.runtime.host.faults.active).toEqual([]);
  });
});

test("every fault is exercised here", () => {
  const elsewhere: readonly FaultName[] = ["payload", "merged-areas", "silent-change"];
  expect(new Set([...CASES.map((each) => each.fault), ...elsewhere])).toEqual(new Set(FAULT_NAMES));
});
