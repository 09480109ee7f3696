import type { TableRow } from "../report/model";

/** A row's № as text with its final dot: «1.8.4.»; empty without one. */
export function rowNumberText({ number, texts }: TableRow): string {
  if (number !== null && number.length > 0) return `${number.join(".")}.`;
  return texts.number?.text ?? "";
}
