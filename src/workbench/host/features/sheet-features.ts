import type { Worksheet } from "@cj-tech-master/excelts";
import type { BookContext, SheetFrame } from "../sheet-frame";
import { ConditionalFormats } from "./conditional-formats";
import { ConditionalLooks } from "./conditional-looks";
import { PageSetup } from "./page-setup";
import { SheetView } from "./sheet-view";

/** What a sheet has beside its cells. */
export class SheetFeatures {
  readonly conditionalFormats: ConditionalFormats;
  readonly conditionalLooks: ConditionalLooks;
  readonly view: SheetView;
  readonly page: PageSetup;

  constructor(sheet: SheetFrame, context: BookContext, stored: Worksheet) {
    this.view = new SheetView(context, stored, sheet.id);
    this.page = new PageSetup(context, stored, sheet.id);
    this.conditionalFormats = new ConditionalFormats(context, stored, sheet.id);
    this.conditionalLooks = new ConditionalLooks(context, stored, this.conditionalFormats, () =>
      sheet.usedRange(false),
    );
  }
}
