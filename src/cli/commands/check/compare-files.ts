import { deserialize, serialize } from "node:v8";
import type { CheckedWorkbook } from "../../../app/check-files/check-alone";
import type { CompareTogetherPorts } from "../../../app/check-files/compare-together";
import { compareTogether } from "../../../app/check-files/compare-together";
import type { Result } from "../../../app/failure";
import { success } from "../../../app/failure";
import type { ProgrammeFacts } from "../../../core/lint/same-programme";
import type { OtherFile } from "../../../core/sheet/address";
import type { Outcome } from "./outcome";
import { outcomeOf } from "./outcome";
import type { ResultView, ViewOptions } from "./result-view";

/** What is kept of a checked file, so that it can be compared with others of its programme. */
export interface Comparable {
  readonly programme: ProgrammeFacts;
  /** As `pack` gave it; null where that was more than may be kept. */
  readonly packed: Uint8Array | null;
}

/** A checked file as bytes: they take a fraction of its memory, and need not be read anew. */
export function pack(checked: CheckedWorkbook): Uint8Array {
  return serialize(checked);
}

/** Files of one programme, to be judged together. Plain data: it goes to a worker. */
export interface CompareTask {
  readonly files: readonly PackedFile[];
  readonly view: ViewOptions;
}

interface PackedFile {
  /** As the person named it. */
  readonly path: string;
  /** As the others speak of it. */
  readonly file: OtherFile;
  /** Which of all the files it is, from zero. */
  readonly index: number;
  readonly packed: Uint8Array;
}

/** What came of comparing the files of one programme. */
export interface Compared {
  /** The files of which more is known now. */
  readonly parts: readonly ComparedPart[];
  /** Rules that failed: our mistake. */
  readonly crashed: readonly string[];
}

interface ComparedPart {
  readonly index: number;
  readonly part: string;
  readonly outcome: Result<Outcome>;
}

/** What comparing takes. */
export interface ComparePorts extends CompareTogetherPorts {
  readonly view: (options: ViewOptions) => ResultView;
}

/** Judges files of one programme together, and shows those anew in which that found something. */
export function compareFiles({ files, view }: CompareTask, ports: ComparePorts): Compared {
  const opened = files.map(({ packed, ...file }) => {
    ports.alive();
    // Nobody but `pack` writes these bytes.
    return { ...file, ...(deserialize(packed) as CheckedWorkbook) };
  });
  const { reports, crashed } = compareTogether(opened, view.profile, ports);
  const parts = opened.flatMap(({ path, index }, at): readonly ComparedPart[] => {
    const report = reports[at] ?? null;
    if (report === null) return [];
    const part = ports.view(view).part({ file: path, result: success(report) }, index);
    return [{ index, part, outcome: success(outcomeOf(report, view)) }];
  });
  return { parts, crashed };
}
