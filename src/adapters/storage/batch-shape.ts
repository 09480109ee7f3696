import type { Shape } from "./shapes";
import { isFlag, isIndex, isListOf, isNumber, isOneOf, isRecordOf, isText, orNull } from "./shapes";

const isCell = isRecordOf({ row: isIndex, column: isIndex });
const isRange = isRecordOf({ top: isIndex, left: isIndex, bottom: isIndex, right: isIndex });
const isRows = isRecordOf({ top: isIndex, bottom: isIndex });
const isValue: Shape = (value) =>
  value === null || [isText, isNumber, isFlag].some((is) => is(value));

const isContent = isRecordOf({ formula: orNull(isText), value: isValue, numberFormat: isText });

export const isEdit = isRecordOf({
  sheet: isText,
  cell: isCell,
  before: isContent,
  after: isContent,
});

const isLine = isRecordOf(
  { weight: isOneOf("hairline", "thin", "medium", "thick", "double"), color: isText },
  { dash: isOneOf("dash", "dash-dot", "dash-dot-dot", "dot", "slant-dash-dot") },
);
const EDGES = {
  top: orNull(isLine),
  right: orNull(isLine),
  bottom: orNull(isLine),
  left: orNull(isLine),
};
const LOOKS = {
  fontName: isText,
  fontSize: isNumber,
  bold: isFlag,
  italic: isFlag,
  fontColor: isText,
  fill: orNull(isText),
  horizontal: isOneOf(
    ...["general", "left", "center", "right", "justify"],
    ...["fill", "across", "distributed", "other"],
  ),
  vertical: isOneOf("top", "center", "bottom", "justify", "distributed", "other"),
  wrap: isFlag,
};
const isLooks = isRecordOf({ ...LOOKS, borders: isRecordOf(EDGES) });
const isLooksUpdate = isRecordOf({}, { ...LOOKS, borders: isRecordOf({}, EDGES) });

const LINE_LOOKS = { size: isNumber, hidden: isFlag };
const isFrozen = isRecordOf({ rows: isIndex, columns: isIndex });
const isPageTexts = isRecordOf({ left: isText, center: isText, right: isText });
const PAGE = {
  orientation: isOneOf("portrait", "landscape"),
  paper: isOneOf("a4", "other"),
  fitWide: orNull(isIndex),
  fitTall: orNull(isIndex),
  margins: isRecordOf({
    ...{ top: isNumber, right: isNumber, bottom: isNumber, left: isNumber },
    ...{ header: isNumber, footer: isNumber },
  }),
  titleRows: orNull(isRows),
  printArea: orNull(isRange),
  centerHorizontally: isFlag,
  header: isPageTexts,
  footer: isPageTexts,
  breaksBefore: isListOf(isIndex),
};
const PAGE_EXTRAS = { paperName: orNull(isText), scale: orNull(isNumber) };

const isMarkLook = isRecordOf(
  {},
  { bold: isFlag, italic: isFlag, fontColor: isText, fill: isText, numberFormat: isText },
);
const isRuleMark = isRecordOf({
  kind: isOneOf("rule"),
  range: isRange,
  formula: isText,
  look: isMarkLook,
});
const isBarMark = isRecordOf({
  kind: isOneOf("bar"),
  range: isRange,
  color: isText,
  full: isNumber,
});
const isMark: Shape = (value) => isRuleMark(value) || isBarMark(value);

const isChart = isRecordOf({
  type: isOneOf("columns", "bars"),
  title: isText,
  categories: isRange,
  series: isListOf(isRecordOf({ name: isText, values: isRange, color: isText })),
  over: isRange,
});

/** A batch as it was done: with every `before`. */
export const isDoneBatch = isRecordOf({
  sheets: isListOf(
    isRecordOf({
      name: isText,
      after: orNull(isText),
      copyOf: orNull(isText),
      digest: orNull(isText),
    }),
  ),
  rows: isListOf(
    isRecordOf({ sheet: isText, before: isIndex, count: isIndex, like: orNull(isIndex) }),
  ),
  cells: isListOf(isEdit),
  merges: isListOf(
    isRecordOf(
      { sheet: isText, removed: isListOf(isRange), added: isListOf(isRange) },
      {
        before: isListOf(isRange),
        covered: isListOf(
          isRecordOf({ looks: isListOf(isListOf(isLooks)), formats: isListOf(isListOf(isText)) }),
        ),
      },
    ),
  ),
  looks: isListOf(
    isRecordOf(
      {
        sheet: isText,
        range: isRange,
        after: isLooksUpdate,
        before: isListOf(isListOf(isLooksUpdate)),
      },
      { digest: isText },
    ),
  ),
  lines: isListOf(
    isRecordOf({
      sheet: isText,
      axis: isOneOf("rows", "columns"),
      first: isIndex,
      after: isListOf(isRecordOf({}, { ...LINE_LOOKS, standard: isFlag })),
      before: isListOf(isRecordOf(LINE_LOOKS, { standard: isFlag })),
    }),
  ),
  marks: isListOf(isRecordOf({ sheet: isText, after: isListOf(isMark), before: isListOf(isMark) })),
  pages: isListOf(
    isRecordOf({
      sheet: isText,
      after: isRecordOf({}, { ...PAGE, ...PAGE_EXTRAS }),
      before: isRecordOf(PAGE, PAGE_EXTRAS),
    }),
  ),
  frozen: isListOf(isRecordOf({ sheet: isText, after: isFrozen, before: isFrozen })),
  charts: isListOf(
    isRecordOf({ sheet: isText, name: isText, after: orNull(isChart), before: orNull(isChart) }),
  ),
});
