import type { Worksheet } from "@cj-tech-master/excelts";
import { changeSheetParts } from "./sheet-parts";

/**
 * Functions younger than the file format: a file names them with a prefix, people never see it
 * ([MS-XLSX] 2.2.2, «future-function-list»). An Excel that finds one without it says #NAME?. LET and
 * LAMBDA are left out, whose parameters would need a prefix too.
 */
const YOUNGER = new Set(
  [
    "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR",
    "CEILING.MATH CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T",
    "COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP EXPAND FILTERXML FLOOR.MATH",
    "FORMULATEXT HSTACK IFNA IFS ISFORMULA ISOWEEKNUM MAXIFS MINIFS MODE.MULT MODE.SNGL",
    "NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC",
    "PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG",
    "RANK.EQ RRI SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH TAKE TEXTAFTER",
    "TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S",
    "VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR",
  ].flatMap((line) => line.split(" ")),
);
const OF_WORKSHEETS = new Set(["FILTER", "SORT"]);

/** «_xlfn.IFS(A1>0,1)» as people write it: «IFS(A1>0,1)». */
export function withoutPrefixes(formula: string): string {
  return outsideTexts(formula, (part) => part.replace(/_xlfn\.(_xlws\.)?(?=[A-Z])/gi, ""));
}

/** «IFS(A1>0,1)» as a file has it: «_xlfn.IFS(A1>0,1)». */
export function withPrefixes(formula: string): string {
  return outsideTexts(formula, (part) =>
    part.replace(/(?<![\p{L}\p{N}_.])([A-Z][A-Z0-9.]*)(?=\()/giu, (name) => {
      const known = name.toUpperCase();
      if (OF_WORKSHEETS.has(known)) return `_xlfn._xlws.${name}`;
      return YOUNGER.has(known) ? `_xlfn.${name}` : name;
    }),
  );
}

/** Takes the prefixes off the formulas of an opened sheet. */
export function hidePrefixes(sheet: Worksheet): void {
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      const { formula, value } = cell;
      if (formula === undefined || !/_xlfn\./i.test(formula)) return;
      if (typeof value !== "object" || value === null || !("formula" in value)) return;
      cell.value = { ...value, formula: withoutPrefixes(formula) };
    });
  });
}

/** A saved package whose cells name younger functions as a file must. */
export function addPrefixes(saved: Uint8Array): Promise<Uint8Array> {
  return changeSheetParts(saved, ({ xml }) =>
    xml.replace(
      /(<f\b[^>]*>)([^<]+)(<\/f>)/g,
      (_whole, open: string, formula: string, close: string) =>
        open + withPrefixes(formula) + close,
    ),
  );
}

/** Changes a formula where it is neither a text nor a quoted sheet name, also within XML. */
function outsideTexts(formula: string, change: (part: string) => string): string {
  const literal =
    /("(?:[^"]|"")*"|&quot;(?:(?!&quot;)[\s\S]|&quot;&quot;)*&quot;|'(?:[^']|'')*'|&apos;(?:(?!&apos;)[\s\S]|&apos;&apos;)*&apos;)/;
  return formula
    .split(literal)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");
}
