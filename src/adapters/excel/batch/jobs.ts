import { officeCode } from "../failures";
import { inHalves } from "../halving";
import type { Session } from "./session";

/** Something to ask or to do that travels with others in one request. */
export interface Job {
  /** About how many bytes of the request or of the answer it takes, whichever is more. */
  readonly cost: number;
  /** Puts it into the request; what it gives is called when Excel has answered. */
  readonly queue: () => () => void;
  /** True for what Excel may refuse without harm to the others: it is seen afterwards. */
  readonly mayFail?: true;
}

/** One more range object in a request, with its commands. */
export const RANGE_COST = 3_000;

/** Neither a request nor an answer may have over 5 MB on the web. */
const MOST_PER_REQUEST = 4_000_000;

export function nothingToTake(): void {
  // For jobs that only write.
}

/**
 * Does the jobs in their order, in one request for each 4 MB; those that may fail come last.
 *
 * @param onDone told after every request that was executed
 */
export async function runJobs(
  session: Session,
  jobs: readonly Job[],
  onDone: () => void = nothingToTake,
): Promise<void> {
  for (const pack of packed(jobs.filter(({ mayFail }) => mayFail !== true))) {
    await request(session, pack);
    onDone();
  }
  for (const pack of packed(jobs.filter(({ mayFail }) => mayFail === true))) {
    await request(session, pack).catch(nothingToTake);
  }
}

/** The same for jobs that only read, which are asked in smaller parts where an answer is too large. */
export async function readJobs(session: Session, jobs: readonly Job[]): Promise<void> {
  for (const pack of packed(jobs)) {
    await inHalves(pack, (some) => request(session, some), {
      worthHalving: (error) => officeCode(error) === "ResponsePayloadSizeLimitExceeded",
      split: () => [],
      giveUp: (_job, error) => {
        throw error;
      },
    });
  }
}

async function request({ context, leaveIfStopped }: Session, jobs: readonly Job[]): Promise<void> {
  leaveIfStopped();
  const takers = jobs.map((job) => job.queue());
  await context.sync();
  for (const take of takers) take();
}

function packed(jobs: readonly Job[]): readonly (readonly Job[])[] {
  const packs: Job[][] = [];
  let size = Infinity;
  for (const job of jobs) {
    if (size + job.cost > MOST_PER_REQUEST) {
      packs.push([]);
      size = 0;
    }
    packs.at(-1)?.push(job);
    size += job.cost;
  }
  return packs;
}
