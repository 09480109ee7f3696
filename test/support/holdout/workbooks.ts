import { writeDrawnSheets } from "../drawn-sheet";
import type { Drawing } from "./drawing";
import { securityOfCherkasy } from "./drawings/cherkasy-safety";
import { healthOfDnipro } from "./drawings/dnipro-health";
import { reportOfTypedTrouble, reportWithoutUnit } from "./drawings/doubtful-reports";
import { englishReport } from "./drawings/english-report";
import { waterOfHromada } from "./drawings/hromada-water";
import { passportOfIrpin } from "./drawings/irpin-passport";
import { twoProgrammesOfKovel } from "./drawings/kovel-two-programmes";
import { twoExecutorsOfLutsk } from "./drawings/lutsk-two-executors";
import { heritageOfLviv } from "./drawings/lviv-heritage";
import { indicatorsOfMukachevo } from "./drawings/mukachevo-indicators";
import { youthOfOdesa } from "./drawings/odesa-youth";
import {
  budgetOfUzhhorod,
  departmentOfKropyvnytskyi,
  officeOfBrovary,
} from "./drawings/other-sheets";
import { socialOfPoltava } from "./drawings/poltava-social";
import { educationOfRivne } from "./drawings/rivne-education";
import { russianReport } from "./drawings/russian-report";
import { programmeOfTernopil } from "./drawings/ternopil-programme";
import { transportOfVinnytsia } from "./drawings/vinnytsia-transport";
import type { Expectation } from "./expectation";

const DRAWINGS: readonly (() => Drawing)[] = [
  youthOfOdesa,
  transportOfVinnytsia,
  heritageOfLviv,
  waterOfHromada,
  healthOfDnipro,
  twoProgrammesOfKovel,
  twoExecutorsOfLutsk,
  educationOfRivne,
  socialOfPoltava,
  securityOfCherkasy,
  russianReport,
  englishReport,
  programmeOfTernopil,
  passportOfIrpin,
  indicatorsOfMukachevo,
  departmentOfKropyvnytskyi,
  budgetOfUzhhorod,
  officeOfBrovary,
  reportWithoutUnit,
  reportOfTypedTrouble,
];

/** One hold-out as its two files hold it. */
export interface HoldOut {
  readonly name: string;
  readonly workbook: Uint8Array;
  readonly expectation: Expectation;
}

/** Draws up every hold-out workbook anew. */
export async function drawHoldOuts(): Promise<readonly HoldOut[]> {
  return Promise.all(
    DRAWINGS.map(async (draw) => {
      const { name, pages, expectation } = draw();
      const workbook = await writeDrawnSheets(pages.map((page) => page.drawn()));
      return { name, workbook, expectation };
    }),
  );
}
