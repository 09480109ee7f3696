import type { Worksheet } from "@cj-tech-master/excelts";
import type { BookContext, SheetFrame } from "../sheet-frame";
import { ConditionalFormats } from "./conditional-formats";
import { ConditionalLooks } from "./conditional-looks";

/** What a sheet has beside its cells. */
export class SheetFeatures {
  readonly conditionalFormats: ConditionalFormats;
  readonly conditionalLooks: ConditionalLooks;

  constructor(sheet: SheetFrame, context: BookContext, stored: Worksheet) {
    this.conditionalFormats = new ConditionalFormats(context, stored, sheet.id);
    this.conditionalLooks = new ConditionalLooks(context, stored, this.conditionalFormats, () =>
      sheet.usedRange(false),
    );
  }
}
