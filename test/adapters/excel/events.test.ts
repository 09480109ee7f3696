import type { WorkbookChange } from "../../../src/app/ports";
import type { Place } from "../../../src/core/sheet/address";
import type { OpenBook } from "./open-book";
import { apply, at, edit, openBook, read, type, valueOf } from "./open-book";

/** Waits until all events under way were told: one more round trip comes after them. */
async function settle({ runtime }: OpenBook): Promise<void> {
  for (let asked = -1; asked !== runtime.counts.syncs;) {
    asked = runtime.counts.syncs;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function listen(open: OpenBook) {
  const changes: WorkbookChange[] = [];
  const stop = valueOf(await open.port.onChange((change) => changes.push(change)));
  return { changes, stop };
}

describe("changes", () => {
  test("what a person types is told with its sheet, as not our own", async () => {
    const open = openBook();
    const { changes, stop } = await listen(open);
    type(open.sheet, { B2: "5" });
    await settle(open);
    expect(changes).toEqual([{ kind: "cells", sheet: "Аркуш1", own: false }]);
    stop();
  });

  test("what Zvirka writes is told as its own", async () => {
    const open = openBook();
    const { changes, stop } = await listen(open);
    valueOf(await apply(open.port, [edit(await read(open.port), "A1", { value: 7 })]));
    await settle(open);
    expect(changes.length).toBeGreaterThan(0);
    expect(new Set(changes.map((change) => change.own))).toEqual(new Set([true]));
    type(open.sheet, { A1: "8" });
    await settle(open);
    expect(changes.at(-1)).toEqual({ kind: "cells", sheet: "Аркуш1", own: false });
    stop();
  });

  test("sheets that come and go are told", async () => {
    const open = openBook();
    const { changes, stop } = await listen(open);
    const added = open.book.addSheet("Новий");
    open.book.deleteSheet(added);
    await settle(open);
    expect(changes).toEqual([
      { kind: "sheets", sheet: null, own: false },
      { kind: "sheets", sheet: null, own: false },
    ]);
    stop();
  });

  test("a change while a cell is edited is told without the sheet's name", async () => {
    const open = openBook();
    const { changes, stop } = await listen(open);
    type(open.sheet, { B2: "5" });
    open.book.editing = true;
    await settle(open);
    expect(changes).toEqual([{ kind: "cells", sheet: null, own: false }]);
    open.book.editing = false;
    stop();
  });

  test("after taking back the subscription nothing is told, and other ones go on", async () => {
    const open = openBook();
    const first = await listen(open);
    const second = await listen(open);
    first.stop();
    await settle(open);
    type(open.sheet, { B2: "5" });
    await settle(open);
    expect(first.changes).toEqual([]);
    expect(second.changes).toHaveLength(1);
    second.stop();
  });
});

describe("the selection", () => {
  test("is told with sheet and cell when it moves", async () => {
    const open = openBook();
    const places: Place[] = [];
    const stop = valueOf(await open.port.onSelection((place) => places.push(place)));
    const other = open.book.addSheet("Довідка");
    open.book.select(open.sheet, { top: 3, left: 1, bottom: 5, right: 2 });
    await settle(open);
    open.book.select(other, { top: 0, left: 4, bottom: 0, right: 4 });
    await settle(open);
    expect(places).toEqual([
      { sheet: "Аркуш1", cell: at("B4") },
      { sheet: "Довідка", cell: at("E1") },
    ]);
    stop();
    await settle(open);
    open.book.select(other, { top: 9, left: 9, bottom: 9, right: 9 });
    await settle(open);
    expect(places).toHaveLength(2);
  });

  test("moves that come faster than Excel answers are told by the last place", async () => {
    const open = openBook();
    const places: Place[] = [];
    valueOf(await open.port.onSelection((place) => places.push(place)));
    const { host } = open.runtime;
    const process = host.process.bind(host);
    let release: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => (release = resolve));
    let asked = 0;
    host.process = async (text, flags) => {
      asked++;
      await slow;
      return process(text, flags);
    };
    for (let row = 0; row < 100; row++) {
      open.book.select(open.sheet, { top: row, left: 0, bottom: row, right: 0 });
    }
    await settle(open);
    release();
    await settle(open);
    expect(places).toEqual([{ sheet: "Аркуш1", cell: at("A100") }]);
    // Two readings, for the first move and for all that came meanwhile, each of two requests.
    expect(asked).toBe(4);
  });

  test("can be asked for", async () => {
    const open = openBook();
    open.book.select(open.sheet, { top: 7, left: 2, bottom: 9, right: 3 });
    expect(valueOf(await open.port.selection())).toEqual({ sheet: "Аркуш1", cell: at("C8") });
  });
});
