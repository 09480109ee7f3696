const TEXT = /"(?:[^"]|"")*"/g;
/** «[1]Лист!A1», «'C:\звіти\[Кошторис.xlsx]Лист 1'!A1»; a column of an Excel table has no sign after it. */
const LINK =
  /'[^'[\]]*\[([^\]]+)\](?:[^']|'')*'!|\[([^\][]+)\][\p{L}\p{N}_.]*!|'[^'[\]]*?([^'\\/[\]]+\.xl\w+)'!/giu;

/** The other workbooks that a formula takes something from, as it names them. */
export function linkedWorkbooks(formula: string): readonly string[] {
  const names = [...formula.replace(TEXT, '""').matchAll(LINK)].map(
    ([, quoted, bare, whole]) => quoted ?? bare ?? whole ?? "",
  );
  return [...new Set(names)];
}
