import type { JournalEntry } from "../../app/ports";
import type { CellContent, Edit } from "../../core/edits/edit";

/**
 * The journal as it was stored; empty when it is not one of version 1. Stored data is checked like
 * any input: another version of Zvirka, or another page of the same address, may have written it.
 */
export function readEntries(stored: unknown): readonly JournalEntry[] {
  if (!isRecord(stored) || stored["version"] !== 1) return [];
  const entries = stored["entries"];
  return Array.isArray(entries) && entries.every(isEntry) ? entries : [];
}

function isEntry(value: unknown): value is JournalEntry {
  if (!isRecord(value)) return false;
  const { id, title, edits } = value;
  const named = typeof id === "string" && typeof title === "string";
  return named && Array.isArray(edits) && edits.every(isEdit);
}

function isEdit(value: unknown): value is Edit {
  if (!isRecord(value)) return false;
  const { sheet, cell, before, after } = value;
  return typeof sheet === "string" && isCell(cell) && isContent(before) && isContent(after);
}

function isCell(value: unknown): boolean {
  return isRecord(value) && isIndex(value["row"]) && isIndex(value["column"]);
}

function isIndex(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}

function isContent(value: unknown): value is CellContent {
  if (!isRecord(value)) return false;
  const { formula, value: held, numberFormat } = value;
  return (
    (formula === null || typeof formula === "string") &&
    (held === null || ["string", "number", "boolean"].includes(typeof held)) &&
    typeof numberFormat === "string"
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
