import type { CellAddress, Place } from "../sheet/address";
import { formatCell } from "../sheet/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import type { Fix } from "../edits/edit";
import type { Decimal } from "../report/decimal";
import type { MoneyTable, Table } from "../report/model";
import type { GateFailures } from "./gates";
import type { Profile } from "./profile";

/** Помилка, попередження, зауваження. */
export type Severity = "error" | "warning" | "note";

/** `review`: a person decides; `not-applicable`: could not tell. */
export type FindingKind = "problem" | "review" | "not-applicable";

/** What must be known before a rule may judge, in the order in which it is established. */
export type Gate = "structure" | "types" | "units" | "arithmetic" | "percent" | "plan" | "rest";

/** Figures and words that a message needs, by name. */
export type MessageArgs = Readonly<Record<string, MessageArg>>;
export type MessageArg = string | number | Decimal | readonly string[];

/** The messages of a rule: for each code the arguments its text needs. */
export type MessageMap = Readonly<Record<string, MessageArgs>>;

/** One message, as data. */
export interface Message {
  readonly code: string;
  readonly args: MessageArgs;
}

/** The messages of a map, one by one, so that a code only goes with its own arguments. */
export type MessageOf<Messages extends MessageMap> = {
  [Code in keyof Messages & string]: { readonly code: Code; readonly args: Messages[Code] };
}[keyof Messages & string];

/** A hypothesis why a figure is wrong. */
export interface Cause {
  readonly kind: string;
  readonly cells: readonly CellAddress[];
  /** The amount that would explain it, in the unit of the cells; null when no amount is meant. */
  readonly amount: Decimal | null;
  /** The figure that it would give in place of the computed one; null when none is meant. */
  readonly gives: Decimal | null;
  /** № of the rows in which the cells stand, as far as they have one. */
  readonly numbers?: readonly string[];
}

/** Another wrong figure that follows from this fault. */
export interface Consequence {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly stated: Decimal | null;
  readonly expected: Decimal | null;
}

/** What a rule found at one place. */
export interface Problem<Said extends Message = Message> {
  readonly message: Said;
  /** Null for the rule's own severity. */
  readonly severity?: Severity;
  readonly kind?: FindingKind;
  /** The cell that is wrong. */
  readonly cell: CellAddress;
  /** Every cell the fault stands in when it repeats; without it the one cell. */
  readonly cells?: readonly CellAddress[];
  /** The cells it was computed from, on the same sheet or with theirs. */
  readonly related?: readonly (CellAddress | Place)[];
  readonly stated?: Decimal;
  readonly expected?: Decimal;
  readonly causes?: readonly Cause[];
  readonly fix?: Fix;
  /** The job that mends it where no edits of cells can: what is wrong are looks, or the page. */
  readonly mendedBy?: MendingJob;
  /** Set when it follows from a fault that another rule reports in one of these cells. */
  readonly follows?: Follows;
}

/** A press that puts a whole sheet right. */
export type MendingJob = "format";

/** The fault of another rule, in one of these cells, that this one comes from. */
export interface Follows {
  readonly rule: string;
  readonly cells: readonly CellAddress[];
}

/** Messages that any rule may give; their words belong to the runner. A type, not an interface, to be a `MessageMap`. */
export type RunnerMessages = {
  /** The rule failed: our mistake. */
  readonly crashed: Record<string, never>;
  /** Figures it needs could not be read. */
  readonly unreadable: { readonly cells: readonly string[] };
  /** Plan and actual are not in one unit. */
  readonly "units-differ": { readonly cells: readonly string[] };
  /** Plan and actual may be of different parts of the year. */
  readonly "times-differ": { readonly cells: readonly string[] };
};

/** «Could not tell», with the cells that stand in the way. */
export function notApplicable(
  code: "unreadable" | "units-differ" | "times-differ",
  cell: CellAddress,
  cells: readonly CellAddress[],
): Problem<MessageOf<RunnerMessages>> {
  return {
    kind: "not-applicable",
    cell,
    related: cells,
    message: { code, args: { cells: cells.map(formatCell) } },
  };
}

/** What a rule is given: one table as it was read, and the sheet behind it for its edits. */
export interface RuleInput {
  readonly table: MoneyTable;
  readonly sheet: SheetSnapshot;
  readonly profile: Profile;
  /** What could not be read, so that nothing is judged by it. */
  readonly failures: GateFailures;
  /** Every table of the workbook, this one too, for hypotheses that need another period. */
  readonly tables: readonly Table[];
}

export interface Rule<Said extends Message = Message> {
  /** «PCT-03», never reused. */
  readonly id: string;
  readonly gate: Gate;
  readonly severity: Severity;
  /** What the rule can offer: a safe fix, a suggestion, both or none. */
  readonly fixable: "safe" | "suggestion" | "both" | "none";
  /** Yields each problem it finds; throws only on a mistake of our own. */
  readonly check: (input: RuleInput) => Iterable<Problem<Said>>;
  readonly scope?: "table";
  /** The kinds of tables it judges; execution reports unless given. */
  readonly kinds?: readonly MoneyTable["kind"][];
}

/** A table with the sheet it stands on, for rules that look at a whole workbook. */
export interface PlacedTable {
  /** Its place among the report's tables. */
  readonly index: number;
  readonly table: Table;
  readonly sheet: SheetSnapshot;
  /** Nothing fails to be read in tables without money. */
  readonly failures: GateFailures;
  /** The workbook it stands in, where several are judged together. */
  readonly file?: string;
}

/** What a rule of the whole workbook is given. */
export interface WorkbookInput {
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly PlacedTable[];
  readonly profile: Profile;
  /** The day of the check as ISO date; null where nobody gave one. */
  readonly asOf: string | null;
}

/** A problem of the whole workbook says where it stands. */
export interface WorkbookProblem<Said extends Message = Message> extends Problem<Said> {
  readonly sheet: string;
  /** Index of the table it belongs to, null when to none. */
  readonly table: number | null;
}

/** A rule that compares tables and sheets: it runs once for a workbook. */
export interface WorkbookRule<Said extends Message = Message> extends Omit<
  Rule<Said>,
  "check" | "scope" | "kinds"
> {
  readonly scope: "workbook";
  readonly check: (input: WorkbookInput) => Iterable<WorkbookProblem<Said>>;
}

export type AnyRule = Rule | WorkbookRule;

/** A rule that says its own messages and those any rule may give. */
export type RuleOf<Messages extends MessageMap> = Rule<
  MessageOf<Messages> | MessageOf<RunnerMessages>
>;

/** As `RuleOf`, for a rule of the whole workbook. */
export type WorkbookRuleOf<Messages extends MessageMap> = WorkbookRule<
  MessageOf<Messages> | MessageOf<RunnerMessages>
>;

/** Checks a rule's shape; gives it back as it is. */
export function defineRule<Messages extends MessageMap>(rule: RuleOf<Messages>): RuleOf<Messages> {
  return rule;
}

/** As `defineRule`, for a rule of the whole workbook. */
export function defineWorkbookRule<Messages extends MessageMap>(
  rule: WorkbookRuleOf<Messages>,
): WorkbookRuleOf<Messages> {
  return rule;
}

/** The words of a rule in one language; a code without a text does not compile. */
export interface RuleWords<Messages extends MessageMap> {
  /** Short imperative sentence, at most 80 characters. */
  readonly title: string;
  readonly why: string;
  readonly whatToDo: string;
  readonly messages: { readonly [Code in keyof Messages]: (args: Messages[Code]) => string };
  /** What the fix does; null for a rule without one. */
  readonly fix: ((args: FixArgs) => string) | null;
  /** Sentences for the hypotheses that the rule names, by kind. */
  readonly causes: Readonly<Record<string, (cause: Cause) => string>>;
}

export interface FixArgs {
  readonly safe: boolean;
  /** How many cells it changes. */
  readonly cells: number;
}

export type RuleTexts<Messages extends MessageMap> = Readonly<
  Record<"uk" | "en", RuleWords<Messages>>
>;
