import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Bench } from "tinybench";
import { judgeWorkbook } from "../../src/app/judge";
import { readSnapshot } from "../../src/adapters/xlsx/read-snapshot";
import { DEFAULT_PROFILE } from "../../src/core/lint/profile";
import { NO_CORRECTIONS } from "../../src/core/report/corrections";
import { readTables } from "../../src/core/report/read-tables";
import { measureConsolidation } from "./consolidation";
import { addExports, tellExports } from "./exports";
import { longReport } from "./long-report";

const BASIS = { profile: DEFAULT_PROFILE, corrections: NO_CORRECTIONS };

const LINES = [1_000, 10_000, 100_000];
/** The processor's time in milliseconds: what else runs on the machine does not count. */
const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
/** Few runs: the longest takes half a minute, and the middle one of three says enough. */
const RUNS = {
  time: 0,
  iterations: 3,
  warmupTime: 0,
  warmupIterations: 0,
  now: processorTime,
};
const SAMPLE = join(__dirname, "../../seeds/report-2018-9m.xlsx");

/** Prints how long reading and judging takes, and how much memory the largest report holds. */
export async function measure(): Promise<void> {
  const bench = new Bench(RUNS);
  const sample = readFileSync(SAMPLE);
  bench.add("open the sample file", async () => {
    await readSnapshot(sample, "sample.xlsx");
  });
  for (const lines of LINES) {
    const workbook = longReport(lines);
    bench.add(readName(lines), () => {
      readTables(workbook);
    });
    bench.add(checkName(lines), () => {
      judgeWorkbook(workbook, BASIS);
    });
  }
  addExports(bench);
  await bench.run();
  console.table(bench.table());
  const median = (name: string): number =>
    bench.tasks.find((task) => task.name === name)?.result?.latency.p50 ?? Number.NaN;
  const judging = (lines: number): number => median(checkName(lines)) - median(readName(lines));
  for (const [what, time] of [
    ["Reading", (lines: number): number => median(readName(lines))],
    ["Judging", judging],
  ] as const) {
    const growth = time(100_000) / time(10_000);
    console.log(
      `${what} 100000 lines takes ${growth.toFixed(1)} times as long as 10000 (at most 15).`,
    );
  }
  for (const lines of LINES.slice(1)) {
    const ratio = judging(lines) / median(readName(lines));
    console.log(
      `Judging ${lines} lines by every rule takes ${ratio.toFixed(2)} of the time of reading them (at most 1).`,
    );
  }
  for (const lines of LINES) console.log(memoryOf(lines));
  await tellExports();
  await measureConsolidation(RUNS);
}

function readName(lines: number): string {
  return `read a report of ${lines} lines`;
}

function checkName(lines: number): string {
  return `read and judge a report of ${lines} lines`;
}

/** What the tables of a report keep in memory, and a check with all its findings; its sheet not counted. */
function memoryOf(lines: number): string {
  const workbook = longReport(lines);
  const read = kept(() => readTables(workbook));
  const judged = kept(() => judgeWorkbook(workbook, BASIS));
  const rows = read.result.reduce((sum, table) => sum + table.rows.length, 0);
  const findings = judged.result.ok ? judged.result.value.findings.length : 0;
  return [
    `The tables read from ${lines} lines (${rows} rows) keep ${read.megabytes} MB,`,
    `a check with its ${findings} findings ${judged.megabytes} MB.`,
  ].join(" ");
}

/** What comes out, and the megabytes of memory that it keeps in use. */
function kept<Result>(make: () => Result): { result: Result; megabytes: number } {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const result = make();
  globalThis.gc?.();
  const megabytes = Math.round((process.memoryUsage().heapUsed - before) / 1_048_576);
  return { result, megabytes };
}
