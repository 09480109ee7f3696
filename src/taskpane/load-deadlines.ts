import { deadlineFile } from "../adapters/documents/deadline-file";
import { excelDelivery } from "../adapters/excel/delivery";
import type { DeadlinesTool } from "./state/tools";
import { today } from "./view/today";

/** What tells of deadlines today. A chunk of its own, loaded when asked for. */
export function deadlinesTool(): DeadlinesTool {
  return { today: today(), calendar: deadlineFile, delivery: excelDelivery() };
}
