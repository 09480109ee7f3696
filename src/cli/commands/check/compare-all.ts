import { sep } from "node:path";
import { fileNames } from "../../../app/check-files/file-names";
import { groupByProgramme } from "../../../core/lint/same-programme";
import type { OtherFile } from "../../../core/sheet/address";

import type { Terminal } from "../../terminal";
import type { CheckedPart, CheckTask } from "./check-file";
import type { CompareTask } from "./compare-files";
import type { ViewOptions } from "./result-view";
import { CHECK_TEXTS } from "./texts";

/** All files after those of one programme were compared. */
interface ComparedAll {
  readonly parts: readonly CheckedPart[];
  /** A sentence for each file, and each programme, that was not compared. */
  readonly told: readonly string[];
}

/** Compares the files of each programme with each other, and puts what that found with the file it is in. */
export async function compareAll(
  tasks: readonly CheckTask[],
  checked: readonly CheckedPart[],
  view: ViewOptions,
  { compareFiles, progress, interruption }: Terminal,
): Promise<ComparedAll> {
  const texts = CHECK_TEXTS[view.language];
  const groups = groupByProgramme(checked.map(({ comparable }) => comparable?.programme ?? null));
  const tooLarge = groups.flat().flatMap((index) => {
    const isLeftOut = checked[index]?.comparable?.packed === null;
    return isLeftOut ? [texts.tooLargeToCompare(tasks[index]?.file ?? "")] : [];
  });
  const nameOf = namesOf(tasks);
  const compareTasks = groups
    .map((group): CompareTask => {
      const files = group.flatMap((index) => {
        const packed = checked[index]?.comparable?.packed;
        const path = tasks[index]?.file ?? "";
        return packed == null ? [] : [{ path, file: nameOf(index), index, packed }];
      });
      return { files, view };
    })
    .filter(({ files }) => files.length > 1);
  if (compareTasks.length === 0 || interruption.aborted) return { parts: checked, told: tooLarge };
  progress(texts.comparing);
  const answers = await compareFiles(compareTasks);
  const parts = [...checked];
  const told = [...tooLarge];
  for (const [at, task] of compareTasks.entries()) {
    const answer = answers[at];
    const names = task.files.map(({ path }) => path);
    if (answer?.ok !== true) {
      told.push(texts.notCompared(names));
      continue;
    }
    if (answer.answer.crashed.length > 0) {
      told.push(texts.rulesNotCompared(answer.answer.crashed, names));
    }
    for (const { index, part, outcome } of answer.answer.parts) {
      const before = parts[index];
      if (before !== undefined) parts[index] = { ...before, part, outcome };
    }
  }
  return { parts, told };
}

/** Each file by its own name, or by its path where another has the same name. */
function namesOf(tasks: readonly CheckTask[]): (index: number) => OtherFile {
  const paths = tasks.map(({ file }) => file.replaceAll(sep, "/"));
  const names = fileNames(paths);
  return (index) => {
    const path = paths[index] ?? "";
    return { path, name: names[index] ?? path };
  };
}
