import type { DeliveryWay, HostPlatform } from "../../app/ports";
import type { ExportChoice } from "../state/export-model";

/** Words of the screen that exports sheets. */
export interface ExportTexts {
  readonly title: string;

  readonly form: string;
  readonly forms: Readonly<Record<ExportChoice, { readonly name: string; readonly about: string }>>;

  readonly sheets: string;
  readonly hidden: (sheet: string) => string;
  readonly noSheet: string;

  readonly options: string;
  readonly formulas: string;
  readonly formulasHint: string;
  readonly dropHidden: string;
  readonly dropHiddenHint: string;

  readonly remarks: {
    readonly offer: string;
    readonly title: string;
    /** Also for one severity: «Помилки». */
    readonly all: (name: string, chosen: number, all: number) => string;
    readonly one: (cells: string, title: string) => string;
    readonly none: string;
    readonly noneChosen: string;
    readonly more: (hidden: number) => string;
  };

  readonly ready: {
    readonly title: (count: number) => string;
    readonly more: (hidden: number) => string;
    readonly none: string;
    readonly renewed: string;
    readonly show: string;
    readonly showOf: (sheet: string, cells: string) => string;
    readonly toFindings: string;
    readonly clearMarks: string;
    readonly checkAgain: string;
  };

  readonly make: string;
  readonly makeKnowing: string;
  readonly makeSheet: string;
  readonly close: string;
  readonly making: {
    readonly reading: string;
    /** @param percent null where it is not known */
    readonly writing: (percent: number | null) => string;
    readonly cancel: string;
  };

  readonly made: {
    readonly title: string;
    readonly size: (files: number, kilobytes: number) => string;
    readonly name: string;
    /** Where the name is not taken as it was typed. */
    readonly nameBecomes: (file: string) => string;
    readonly leftOut: (count: number) => string;
    readonly ways: Readonly<Record<DeliveryWay, string>>;
    readonly opening: string;
    readonly delivered: Readonly<Record<DeliveryWay, (file: string, host: HostPlatform) => string>>;
    readonly copyName: string;
    readonly copied: string;
    /** The browser does not let the pane copy; the text is selected. */
    readonly copyByKey: string;
    readonly missing: string;
    readonly missingAdvice: Readonly<
      Record<Exclude<DeliveryWay, "text">, Readonly<Record<HostPlatform, string>>>
    >;
    readonly otherWay: string;
    readonly elsewhere: (form: string) => string;
    readonly file: (name: string) => string;
    readonly copy: (name: string) => string;
    readonly textHint: string;
    readonly back: string;
  };

  /** Why a Word file or a .zip cannot leave the pane here, and what to do. */
  readonly noWay: (command: string) => string;

  readonly pdf: {
    readonly why: string;
    readonly checking: string;
    readonly laidOut: string;
    readonly notLaidOut: (sheets: readonly string[]) => string;
    readonly unknown: string;
    readonly layOut: string;
    readonly stepsTitle: string;
    readonly goToSheet: (sheet: string) => string;
    /** What to press, by where Excel runs. */
    readonly steps: Readonly<Record<HostPlatform, readonly string[]>>;
    readonly several: string;
  };
}
