import { failed, success } from "../../app/failure";
import type { KeptPort } from "../../app/ports";
import { KEPT_KEY } from "../../core/report/kept";
import { RUN_LIMIT_MS, runInExcel } from "./run";

/**
 * What Zvirka keeps in the open workbook: one text among the workbook's settings, which Excel stores
 * in the file for this add-in alone.
 */
export function excelKept(limitMs = RUN_LIMIT_MS): KeptPort {
  const limits = { limitMs };
  return {
    read: () =>
      runInExcel(async (context) => {
        const setting = context.workbook.settings.getItemOrNullObject(KEPT_KEY);
        setting.load("value");
        await context.sync();
        return success(setting.isNullObject ? null : textOf(setting.value));
      }, limits),
    write: (text) =>
      runInExcel(async (context, leaveIfStopped) => {
        const { settings } = context.workbook;
        if (text === null) {
          const setting = settings.getItemOrNullObject(KEPT_KEY);
          await context.sync();
          if (!setting.isNullObject) setting.delete();
        } else {
          settings.add(KEPT_KEY, text);
        }
        leaveIfStopped();
        await context.sync();
        const written = settings.getItemOrNullObject(KEPT_KEY);
        written.load("value");
        await context.sync();
        const now = written.isNullObject ? null : textOf(written.value);
        return now === text
          ? success(undefined)
          : failed({ code: "unexpected", detail: "settings" });
      }, limits),
  };
}

/** Something that is no text was written by somebody else: it is handed on to be refused. */
function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
