import { UNANSWERED_FAILURES } from "../../../app/check-files/unanswered";
import type { CheckedPart, CheckFilePorts, CheckTask } from "./check-file";
import { failedPart } from "./check-file";
import type { Compared, CompareTask } from "./compare-files";
import type { Answered, PoolOptions } from "../../../app/pool";
import { runPool } from "../../../app/pool";

/** Checks files on the machine's cores; the parts are in the order of the tasks, whoever was first. */
export async function checkFiles(
  tasks: readonly CheckTask[],
  pool: PoolOptions,
  view: CheckFilePorts["view"],
): Promise<readonly CheckedPart[]> {
  const answers = await runPool<CheckedPart>(tasks, pool);
  return tasks.map((task, index) => {
    const answered = answers[index];
    if (answered?.ok === true) return answered.answer;
    return failedPart(task, UNANSWERED_FAILURES[answered?.why ?? "cancelled"], view);
  });
}

/** Compares the files of several programmes, each programme in a worker of its own. */
export function compareInPool(
  tasks: readonly CompareTask[],
  pool: PoolOptions,
): Promise<readonly Answered<Compared>[]> {
  return runPool<Compared>(tasks, pool);
}
