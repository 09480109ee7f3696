import { Workbook } from "@cj-tech-master/excelts";

/** Files that people hand over by mistake, made in memory so that none has to be kept. */

const SECTOR = 512;
/** Streams of this size and more lie in sectors of their own, which keeps the container simple. */
const STREAM = 4096;
const END_OF_CHAIN = 0xfffffffe;
const FAT_SECTOR = 0xfffffffd;
const FREE = 0xffffffff;
const STREAM_ENTRY = 2;
const ROOT_ENTRY = 5;

/** A workbook with one sheet and nothing in it. */
export async function emptyWorkbook(): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.addWorksheet("Аркуш1");
  return save(workbook);
}

/** A workbook that holds a list of telephones, which is no report. */
export async function workbookWithoutTable(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Телефони");
  sheet.addRow(["Відділ", "Кабінет", "Телефон"]);
  sheet.addRow(["Канцелярія", 12, "47-00-00"]);
  sheet.addRow(["Архів", 3, "47-00-01"]);
  return save(workbook);
}

/** A workbook of Excel 97-2003 (.xls), whatever its extension says. */
export function oldExcelWorkbook(): Uint8Array {
  // A BIFF8 stream begins with a BOF record of a workbook: type 0809, length 16, version 0600.
  const beginning = [0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00];
  return compoundFile([{ name: "Workbook", beginning }]);
}

/** An .xlsx closed with a password: Excel keeps its encrypted package in an old container. */
export function encryptedWorkbook(): Uint8Array {
  // EncryptionInfo begins with version 4.4 of agile encryption; the package with its size.
  return compoundFile([
    { name: "EncryptionInfo", beginning: [0x04, 0x00, 0x04, 0x00, 0x40, 0x00, 0x00, 0x00] },
    { name: "EncryptedPackage", beginning: [0xf8, 0x0f, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00] },
  ]);
}

/** An .xlsx that was cut off half-way, as by a broken download. */
export async function truncatedWorkbook(): Promise<Uint8Array> {
  const whole = await workbookWithoutTable();
  return whole.slice(0, Math.floor(whole.length / 2));
}

/** Text saved under the name of a workbook. */
export function textInsteadOfWorkbook(): Uint8Array {
  return new TextEncoder().encode("Звіт за 9 місяців 2018 року\n");
}

async function save(workbook: Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer({ validate: false }));
}

interface Stream {
  readonly name: string;
  readonly beginning: readonly number[];
}

/** An OLE container of version 3: header, one FAT sector, one directory sector, the streams. */
function compoundFile(streams: readonly Stream[]): Uint8Array {
  const sectorsOfStream = STREAM / SECTOR;
  const bytes = new Uint8Array(SECTOR * (3 + streams.length * sectorsOfStream));
  const view = new DataView(bytes.buffer);
  writeHeader(bytes, view);
  const fat = SECTOR;
  for (let index = 0; index < SECTOR / 4; index++) view.setUint32(fat + index * 4, FREE, true);
  view.setUint32(fat, FAT_SECTOR, true);
  view.setUint32(fat + 4, END_OF_CHAIN, true);
  for (let entry = 0; entry < SECTOR / 128; entry++) clearEntry(view, 2 * SECTOR + entry * 128);
  writeEntry(view, 0, {
    name: "Root Entry",
    type: ROOT_ENTRY,
    child: 1,
    start: END_OF_CHAIN,
    size: 0,
  });
  streams.forEach((stream, index) => {
    const start = 2 + index * sectorsOfStream;
    for (let step = 0; step < sectorsOfStream; step++) {
      const next = step === sectorsOfStream - 1 ? END_OF_CHAIN : start + step + 1;
      view.setUint32(fat + (start + step) * 4, next, true);
    }
    bytes.set(stream.beginning, (start + 1) * SECTOR);
    writeEntry(view, index + 1, { name: stream.name, type: STREAM_ENTRY, start, size: STREAM });
    // Siblings are sorted by the length of their name: the later, longer one hangs on the right.
    if (index > 0) view.setUint32(2 * SECTOR + index * 128 + 72, index + 1, true);
  });
  return bytes;
}

function writeHeader(bytes: Uint8Array, view: DataView): void {
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const shorts: readonly (readonly [number, number])[] = [
    [24, 0x003e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ];
  for (const [at, value] of shorts) view.setUint16(at, value, true);
  const longs: readonly (readonly [number, number])[] = [
    [44, 1],
    [48, 1],
    [56, STREAM],
    [60, END_OF_CHAIN],
    [68, END_OF_CHAIN],
    [76, 0],
  ];
  for (const [at, value] of longs) view.setUint32(at, value, true);
  for (let at = 80; at < SECTOR; at += 4) view.setUint32(at, FREE, true);
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly child?: number;
  readonly start: number;
  readonly size: number;
}

function clearEntry(view: DataView, at: number): void {
  for (const link of [68, 72, 76]) view.setUint32(at + link, FREE, true);
}

function writeEntry(view: DataView, index: number, entry: Entry): void {
  const at = 2 * SECTOR + index * 128;
  [...entry.name].forEach((letter, position) => {
    view.setUint16(at + position * 2, letter.charCodeAt(0), true);
  });
  view.setUint16(at + 64, (entry.name.length + 1) * 2, true);
  view.setUint8(at + 66, entry.type);
  view.setUint8(at + 67, 1);
  if (entry.child !== undefined) view.setUint32(at + 76, entry.child, true);
  view.setUint32(at + 116, entry.start, true);
  view.setUint32(at + 120, entry.size, true);
}
