import { failed, success } from "../../app/failure";
import type { Result } from "../../app/failure";
import type { WorkbookPort } from "../../app/ports";
import { headingsOf } from "../../core/report/header-bands";
import { layoutOf } from "../../core/report/layout-words";
import { bandOfSelection } from "../../core/report/taught-bands";
import { findSheet } from "../../core/sheet/snapshot";

interface SelectedHeader {
  readonly layout: readonly string[];
  readonly rows: number;
}

/** The header that a person selected in the sheet; refused where nothing there can be one. */
export async function selectedHeader(workbook: WorkbookPort): Promise<Result<SelectedHeader>> {
  const selected = await workbook.selectedRange();
  if (!selected.ok) return selected;
  const { sheet: name, range } = selected.value;
  const read = await workbook.read();
  if (!read.ok) return read;
  const sheet = findSheet(read.value, name);
  const band = sheet === null ? null : bandOfSelection(sheet, range);
  if (band === null) return failed({ code: "no-header-selected" });
  return success({ layout: layoutOf(headingsOf(band)), rows: range.bottom - range.top + 1 });
}
