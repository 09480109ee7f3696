import type { Edit } from "../../core/edits/edit";
import { inverse } from "../../core/edits/edit";
import { officeCode } from "./failures";
import { inHalves } from "./halving";
import { contentIn, readTouched, rowAreasOf, writeTouched } from "./touched-cells";
import { holds } from "./written-cell";

const TOO_LARGE: ReadonlySet<string> = new Set([
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
]);

/**
 * Restores the cells that hold what was written; a cell that holds something else may be somebody's
 * work. Returns the edits whose cells are not as before. What is too large for one request or answer
 * is restored in parts: it was too large when it was written, perhaps, and must come back all the same.
 */
export async function takeBack(
  context: Excel.RequestContext,
  edits: readonly Edit[],
): Promise<readonly Edit[]> {
  const left: Edit[] = [];
  const work = async (some: readonly Edit[]): Promise<void> => {
    left.push(...(await restore(context, some)));
  };
  await inHalves(edits, work, {
    worthHalving: (error) => TOO_LARGE.has(officeCode(error)),
    split: () => [],
    giveUp: (edit) => {
      left.push(edit);
    },
  });
  return left;
}

async function restore(
  context: Excel.RequestContext,
  edits: readonly Edit[],
): Promise<readonly Edit[]> {
  const found = await readTouched(context, edits);
  const own = edits.filter((edit) => holds(contentIn(found, edit), edit.after));
  const { held } = await writeTouched(context, own.map(inverse));
  const spoilt = own.filter((edit) => !holds(contentIn(held, edit), edit.before));
  // A filter that somebody has set meanwhile lets only single rows through unharmed.
  const again = await writeTouched(context, spoilt.map(inverse), rowAreasOf);
  const now = new Map([...found, ...held, ...again.held]);
  return edits.filter((edit) => !holds(contentIn(now, edit), edit.before));
}
