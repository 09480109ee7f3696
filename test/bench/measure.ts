import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Bench } from "tinybench";
import { judgeWorkbook } from "../../src/app/check";
import { readSnapshot } from "../../src/adapters/xlsx/read-snapshot";
import { DEFAULT_PROFILE } from "../../src/core/lint/profile";
import { NO_CORRECTIONS } from "../../src/core/report/corrections";
import { readTables } from "../../src/core/report/read-tables";
import { longReport } from "./long-report";

const BASIS = { profile: DEFAULT_PROFILE, corrections: NO_CORRECTIONS };

const LINES = [100, 1_000, 10_000];
const SAMPLE = join(__dirname, "../../seeds/report-2018-9m.xlsx");

/** Prints how long reading and judging takes, and how much memory the largest report holds. */
export async function measure(): Promise<void> {
  const bench = new Bench({ time: 500, iterations: 5, warmupIterations: 2 });
  const sample = readFileSync(SAMPLE);
  bench.add("open the sample file", async () => {
    await readSnapshot(sample, "sample.xlsx");
  });
  for (const lines of LINES) {
    const workbook = longReport(lines);
    bench.add(`read a report of ${lines} lines`, () => {
      readTables(workbook);
    });
    bench.add(`check a report of ${lines} lines`, () => {
      judgeWorkbook(workbook, BASIS);
    });
  }
  await bench.run();
  console.table(bench.table());
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const kept = judgeWorkbook(longReport(10_000), BASIS);
  globalThis.gc?.();
  const megabytes = (process.memoryUsage().heapUsed - before) / 1_048_576;
  console.log(
    `Memory of a checked report of 10000 lines (${kept.ok ? kept.value.findings.length : 0} findings): ${megabytes.toFixed(0)} MB`,
  );
}
