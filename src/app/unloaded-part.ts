/** What webpack calls a part that a page could not fetch, and a browser one that a worker could not. */
const PART_NOT_LOADED: ReadonlySet<string> = new Set(["ChunkLoadError", "NetworkError"]);

/** Whether this was thrown because a part of the program could not be fetched; asked for again it is fetched again. */
export function isUnloadedPart(fault: unknown): boolean {
  return fault instanceof Error && PART_NOT_LOADED.has(fault.name);
}
