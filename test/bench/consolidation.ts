import type { BenchOptions } from "tinybench";
import { Bench } from "tinybench";
import { readSnapshot } from "../../src/adapters/xlsx/read-snapshot";
import { readTables } from "../../src/core/report/read-tables";
import type { SourceBook } from "../../src/core/consolidate/sources";
import { sourceBook } from "../../src/core/consolidate/sources";
import { joinReports } from "../../src/core/consolidate/join";
import { region } from "../support/region";
import { regionBook, regionBytes } from "../support/region-books";

/** Reads the 160 reports of a made-up region and joins each quarter, beside only opening their files. */
export async function measureConsolidation(runs: BenchOptions): Promise<void> {
  const { programme, quarters } = region(2023);
  const made = quarters.map(({ files }) => files.slice(0, 40));
  const bytes = await Promise.all(made.flat().map(regionBytes));
  const first = regionBook(programme);
  const bench = new Bench(runs);
  const opening = `open ${bytes.length} files`;
  const joining = `open, read and join ${bytes.length} files`;
  bench.add(opening, async () => {
    for (const file of bytes) await readSnapshot(file, "report.xlsx");
  });
  bench.add(joining, async () => {
    const books: SourceBook[] = [];
    for (const [index, file] of bytes.entries()) {
      const name = made.flat()[index]?.name ?? "";
      const workbook = await readSnapshot(file, name);
      books.push(sourceBook(name, workbook, readTables(workbook)));
    }
    for (const { period } of quarters) {
      const answers = { "consolidate:period": period };
      joinReports([first, ...books], { items: {}, answers }, "Зведений");
    }
  });
  await bench.run();
  console.table(bench.table());
  const [open = Number.NaN, join = Number.NaN] = bench.tasks.map(
    (task) => task.result?.latency.p50 ?? Number.NaN,
  );
  console.log(
    `Opening, reading and joining ${bytes.length} files takes ${(join / 1000).toFixed(1)} s, only opening them ${(open / 1000).toFixed(1)} s.`,
  );
}
