import type { LineLooks } from "../../../core/sheet/looks";
import type { Job } from "./jobs";
import { RANGE_COST } from "./jobs";
import type { Session } from "./session";
import { sheetIn } from "./session";

export interface LineSpan {
  readonly sheet: string;
  readonly axis: "rows" | "columns";
  readonly first: number;
  readonly last: number;
}

const ROW_COST = 70;

/** Reads sizes and hiding of neighbouring lines into `lines`. */
export function readLineJob(session: Session, span: LineSpan, lines: LineLooks[]): Job {
  return span.axis === "rows" ? readRows(session, span, lines) : readColumns(session, span, lines);
}

function readRows(session: Session, { sheet, first, last }: LineSpan, lines: LineLooks[]): Job {
  const count = last - first + 1;
  return {
    cost: RANGE_COST + count * ROW_COST,
    queue: () => {
      const worksheet = sheetIn(session, sheet);
      worksheet.load("standardHeight");
      const found = worksheet
        .getRangeByIndexes(first, 0, count, 1)
        .getRowProperties({ rowHidden: true, format: { rowHeight: true } });
      return () => {
        lines.push(...rowsOf(found, worksheet.standardHeight));
      };
    },
  };
}

function rowsOf(
  { value }: OfficeExtension.ClientResult<Excel.RowProperties[]>,
  standardHeight: number,
): readonly LineLooks[] {
  return value.map(({ rowHidden, format }) =>
    lineOf(format?.rowHeight, rowHidden, (size) => size === standardHeight),
  );
}

/** Whether a column has its own width Excel says of single columns only; a table has few. */
function readColumns(session: Session, { sheet, first, last }: LineSpan, lines: LineLooks[]): Job {
  const count = last - first + 1;
  return {
    cost: RANGE_COST * count,
    queue: () => {
      const worksheet = sheetIn(session, sheet);
      const columns = Array.from({ length: count }, (_, index) => {
        const column = worksheet.getRangeByIndexes(0, first + index, 1, 1);
        column.load("columnHidden,format/columnWidth,format/useStandardWidth");
        return column;
      });
      return () => {
        for (const { columnHidden, format } of columns) {
          const { columnWidth, useStandardWidth } = format;
          lines.push(lineOf(columnWidth, columnHidden, () => useStandardWidth));
        }
      };
    },
  };
}

function lineOf(
  size: number | undefined,
  hidden: boolean | undefined,
  isStandard: (size: number) => boolean,
): LineLooks {
  const isHidden = hidden === true;
  const points = size ?? 0;
  const isOwn = isHidden || !isStandard(points);
  return { size: points, hidden: isHidden, ...(isOwn ? {} : { standard: true }) };
}
