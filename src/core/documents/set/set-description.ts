import type { LayoutStyle } from "../../layout/style";
import type { Table } from "../../report/model";
import { dayUk, periodWords } from "../../texts/dates";
import type { DataField, DataPackage, DataTable } from "../data-package";
import { roomOf } from "../page-room";
import { quotable } from "../quotable";
import { headerRow, sectionHeading } from "../section-blocks";
import type { TextBlock, TextDocument, TextTable } from "../text-document";
import { paragraph, place, run, textCell } from "../text-document";
import type { SetMember } from "./set-member";
import { programmesOf } from "./set-programmes";
import type { ReportTotals } from "./set-totals";
import { totalsLine } from "./set-totals";
import { SET_WORDS as WORDS } from "./set-words";

/** Parts of the width: a file and what is in it; a field, its type and its meaning. */
const FILE_SHARES = [0.42, 0.58] as const;
const FIELD_SHARES = [0.26, 0.16, 0.58] as const;
const AFTER = 4;

/** What a set is described by. */
export interface DescribedSet {
  readonly tables: readonly Table[];
  readonly totals: readonly ReportTotals[];
  /** Names of its documents, in their order. */
  readonly files: readonly { readonly member: SetMember; readonly name: string }[];
  readonly data: DataPackage;
  readonly style: LayoutStyle;
}

/**
 * The description of a set for those who publish and use it: the programme and its decisions, the totals,
 * the documents, every field of the data. What only the publisher knows is a place to fill.
 */
export function setDescription(set: DescribedSet): TextDocument {
  const { style, data, files, tables } = set;
  const { margins, pageNumbers } = style.page;
  const { width } = roomOf({ ...style.page, orientation: "portrait" });
  const { text: size, title } = style.sizes;
  const programmes = programmesOf(tables);
  return {
    title: WORDS.title,
    font: style.font,
    page: { orientation: "portrait", margins, pageNumbers, mark: null },
    blocks: [
      paragraph([run(WORDS.title, title, { bold: true })], { align: "center", keepWithNext: true }),
      paragraph([run(WORDS.subtitle, size)], { align: "center", spaceAfter: size }),
      ...(data.created === null
        ? []
        : [paragraph([run(WORDS.made(dayUk(data.created)), size)], { spaceAfter: AFTER })]),
      sectionHeading(WORDS.headings.programme, size),
      ...(programmes.length === 0
        ? [paragraph([place(WORDS.noProgramme, size)])]
        : programmes.map((words) => text(words, size))),
      ...(tables.some(({ title: { decisions } }) => decisions.length > 0)
        ? []
        : [paragraph([place(WORDS.noDecision, size)])]),
      sectionHeading(WORDS.headings.totals, size),
      ...set.totals.flatMap((each) => [
        text(reportWords(each), size),
        text(totalsLine(each, style), size),
      ]),
      sectionHeading(WORDS.headings.documents, size),
      grid(
        WORDS.documentColumns,
        files.map(({ member, name }) => [name, WORDS.members[member]]),
        FILE_SHARES,
        { style, width },
      ),
      sectionHeading(WORDS.headings.publisher, size),
      ...WORDS.publisherPlaces.map((words) =>
        paragraph([place(words, size)], { spaceAfter: AFTER }),
      ),
      sectionHeading(WORDS.headings.data, size),
      ...data.tables.flatMap((table) => dataBlocks(table, style, width)),
    ],
  };
}

function reportWords({ table: { sheet, period } }: ReportTotals): string {
  const name = quotable(sheet);
  return period === null
    ? WORDS.reportWithoutPeriod(name)
    : WORDS.reportFor(name, periodWords(period, "uk"));
}

function dataBlocks(table: DataTable, style: LayoutStyle, width: number): readonly TextBlock[] {
  const { name, title, rows, fields, description } = table;
  const size = style.sizes.text;
  return [
    paragraph([run(WORDS.tableOf(name, title, rows.length), size, { bold: true })], {
      spaceBefore: size,
      keepWithNext: true,
    }),
    paragraph([run(description, style.sizes.table)], { spaceAfter: AFTER, keepWithNext: true }),
    grid(
      WORDS.fieldColumns,
      fields.map((field) => [field.name, WORDS.types[field.type], meaning(field)]),
      FIELD_SHARES,
      { style, width },
    ),
  ];
}

/** A description that begins with the title says it all. */
function meaning({ title, description }: DataField): string {
  return description.startsWith(title) ? description : `${title}: ${description}`;
}

function text(words: string, size: number): TextBlock {
  return paragraph([run(words, size)], { align: "justify", spaceAfter: AFTER });
}

function grid(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  shares: readonly number[],
  { style, width }: { readonly style: LayoutStyle; readonly width: number },
): TextTable {
  const size = style.sizes.table;
  return {
    kind: "table",
    widths: shares.map((share) => share * width),
    borders: style.borders.color,
    rows: [
      headerRow(header, style, size),
      ...rows.map((texts) => ({
        isHeader: false,
        isWhole: true,
        cells: texts.map((words) => textCell([paragraph([run(words, size)])])),
      })),
    ],
  };
}
