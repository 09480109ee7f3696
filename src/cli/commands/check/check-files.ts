import type { Failure } from "../../../app/failure";
import type { CheckedPart, CheckFilePorts, CheckTask } from "./check-file";
import { failedPart } from "./check-file";
import type { Compared, CompareTask } from "./compare-files";
import type { Answered, PoolOptions, Unanswered } from "../../pool";
import { runPool } from "../../pool";

const FAILURES: Readonly<Record<Unanswered, Failure>> = {
  crashed: { code: "check-crashed" },
  "out-of-memory": { code: "too-large" },
  endless: { code: "check-endless" },
  cancelled: { code: "cancelled" },
};

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
    return failedPart(task, FAILURES[answered?.why ?? "cancelled"], view);
  });
}

/** Compares the files of several programmes, each programme in a worker of its own. */
export function compareInPool(
  tasks: readonly CompareTask[],
  pool: PoolOptions,
): Promise<readonly Answered<Compared>[]> {
  return runPool<Compared>(tasks, pool);
}
