import { readAddinSettings, writeAddinSettings } from "../../src/workbook-file/addin-settings";
import { findLostParts } from "../../src/workbook-file/lost-parts";
import { readPart } from "../../src/workbook-file/sheet-parts";
import { Book } from "../../src/workbench/host/book";

const ADDIN = "239dec0b-abe2-4375-b121-82d1c2d24e52";

test("settings come back as they were, whatever is in them", async () => {
  const settings = new Map([
    ["zvirka", JSON.stringify('{"version":1,"слова":"«а» & <б>\'\n\tв"}')],
    ["other", "true"],
  ]);
  const bytes = await writeAddinSettings(await Book.empty().save(), settings, ADDIN);
  expect(await readAddinSettings(bytes)).toEqual(settings);
});

test("they stand where Excel keeps them: a part that the package tells of", async () => {
  const bytes = await writeAddinSettings(await Book.empty().save(), new Map([["a", "1"]]), ADDIN);
  const part = await readPart(bytes, "xl/webextensions/webextension1.xml");
  expect(part).toContain(`<we:reference id="${ADDIN}"`);
  expect(part).toContain('<we:property name="a" value="1"/>');
  const types = await readPart(bytes, "[Content_Types].xml");
  expect(types).toContain('PartName="/xl/webextensions/webextension1.xml"');
  expect(types).toContain('PartName="/xl/webextensions/taskpanes.xml"');
  const relations = await readPart(bytes, "_rels/.rels");
  expect(relations).toContain('Target="xl/webextensions/taskpanes.xml"');
  const panes = await readPart(bytes, "xl/webextensions/_rels/taskpanes.xml.rels");
  expect(panes).toContain('Target="webextension1.xml"');
});

test("a file without settings has none, and stays the same bytes", async () => {
  const bytes = await Book.empty().save();
  expect(await readAddinSettings(bytes)).toEqual(new Map());
  expect(await writeAddinSettings(bytes, new Map(), ADDIN)).toBe(bytes);
  expect(await readAddinSettings(new Uint8Array([1, 2, 3]))).toEqual(new Map());
});

test("a workbook opened and saved keeps them and calls nothing lost", async () => {
  const book = Book.empty();
  book.addinSettings.set("zvirka", '"{}"');
  const bytes = await book.save();
  const again = await Book.open(bytes, "книга.xlsx");
  expect(again.addinSettings.get("zvirka")).toBe('"{}"');
  expect(await readAddinSettings(await again.save())).toEqual(new Map([["zvirka", '"{}"']]));
  expect(await findLostParts(bytes, await again.save())).toEqual([]);
});
