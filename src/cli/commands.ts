import type { Command } from "./command";
import { ANSWERS } from "./commands/answers";
import { BRIDGE } from "./commands/bridge";
import { CHECK } from "./commands/check";
import { COMPUTE } from "./commands/compute";
import { CONSOLIDATE } from "./commands/consolidate";
import { DEADLINES } from "./commands/deadlines";
import { EXPORT } from "./commands/export";
import { FIX } from "./commands/fix";
import { FORMAT } from "./commands/format";
import { MARK } from "./commands/mark";
import { NEW_QUARTER } from "./commands/new-quarter";
import { TEMPLATE } from "./commands/template";
import { PERIODS } from "./commands/periods";

/** Everything that the command line can do; a new command is a folder beside them and a line here. */
export const COMMANDS: readonly Command[] = [
  CHECK,
  ANSWERS,
  CONSOLIDATE,
  BRIDGE,
  PERIODS,
  COMPUTE,
  FIX,
  FORMAT,
  MARK,
  EXPORT,
  NEW_QUARTER,
  DEADLINES,
  TEMPLATE,
];
