/** Words about findings that somebody accepted, and about the check before. */
export interface AcceptingTexts {
  readonly offer: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonMissing: string;
  readonly where: string;
  readonly untilClosed: string;
  readonly inWorkbook: string;
  readonly accept: string;
  readonly dismiss: string;

  /** @param kept how many of them the workbook itself carries */
  readonly group: (count: number, kept: number) => string;
  readonly keptMark: string;
  readonly withdraw: string;
  /** For a screen reader: which finding. */
  readonly withdrawOf: (rule: string, cells: string) => string;

  /** What was accepted and is found no more. */
  readonly stale: (count: number) => string;
  readonly staleHint: string;
  readonly removeStale: string;
  readonly removeStaleOf: (rule: string, reason: string) => string;

  readonly fresh: string;
  readonly returned: string;
  readonly returnedReason: (reason: string) => string;
  readonly comparison: (fresh: number, stayed: number, gone: number) => string;

  readonly accepted: (kept: boolean) => string;
  readonly withdrawn: (kept: boolean) => string;
}
