import type { Worksheet } from "@cj-tech-master/excelts";
import type { CellRange } from "../../../core/sheet/address";
import { intersection, intersects, unite, without } from "../book-geometry";
import type { ChangeSource } from "../book-types";
import type { BookContext } from "../book-context";
import { rulesPart } from "../sheet-parts";
import { changeParts } from "../undoable";
import type { CopiedPlace } from "../copied-places";
import { placesOf } from "../copied-places";
import type { StoredBlock, StoredRule } from "./stored-rule";
import { cornerOfAll, readReference, shiftRule, writeReference } from "./stored-rule";

/** One rule of a sheet and the cells it is for. */
export interface ConditionalFormat {
  /** Lasts as long as the workbook is open; a file has no such names. */
  readonly id: string;
  readonly rule: StoredRule;
  readonly ranges: readonly CellRange[];
}

/**
 * The conditional formats of a sheet. They live in the library's workbook, so that saving keeps them,
 * also those of kinds that are not modelled here.
 */
export class ConditionalFormats {
  private readonly ids = new WeakMap<StoredRule, string>();
  private nextId = 1;

  constructor(
    private readonly context: BookContext,
    private readonly stored: Worksheet,
    private readonly sheetId: string,
  ) {}

  /** First those that win over others. */
  get all(): readonly ConditionalFormat[] {
    return this.blocks
      .flatMap((block) => {
        const ranges = readReference(block.ref);
        return block.rules.map((rule) => ({ id: this.idOf(rule), rule, ranges }));
      })
      .filter(({ ranges }) => ranges.length > 0)
      .sort((a, b) => priorityOf(a.rule) - priorityOf(b.rule));
  }

  within(range: CellRange): readonly ConditionalFormat[] {
    return this.all.filter(({ ranges }) => ranges.some((each) => intersects(each, range)));
  }

  /** A new format comes before all others (ConditionalFormatCollection.add). */
  add(range: CellRange, rule: StoredRule, source: ChangeSource): ConditionalFormat {
    const others = this.all.map((each) => each.rule);
    this.edit([range], source, () => {
      this.blocks.push({ ref: writeReference([range]), rules: [rule] });
      renumber([rule, ...others]);
    });
    return { id: this.idOf(rule), rule, ranges: [range] };
  }

  remove(format: ConditionalFormat, source: ChangeSource): void {
    this.edit(format.ranges, source, () => {
      this.take(format);
    });
  }

  change(format: ConditionalFormat, source: ChangeSource, work: (rule: StoredRule) => void): void {
    this.edit(format.ranges, source, () => {
      work(format.rule);
    });
  }

  /** @param index place among all formats of the sheet; negative counts from the end */
  setPriority(format: ConditionalFormat, index: number, source: ChangeSource): void {
    const others = this.all.map((each) => each.rule).filter((rule) => rule !== format.rule);
    const asked = index < 0 ? others.length + 1 + index : index;
    others.splice(Math.min(others.length, Math.max(0, asked)), 0, format.rule);
    this.edit(format.ranges, source, () => {
      renumber(others);
    });
  }

  /** Takes the formats away from these cells; what they mean for the cells left stays. */
  clear(range: CellRange, source: ChangeSource): void {
    this.edit([range], source, () => {
      for (const block of this.blocks) cutBlock(block, range);
      this.dropEmptyBlocks();
    });
  }

  /**
   * Brings the formats of copied cells along, in place of those that were there: within a sheet the
   * cells join the format, on another one they get a copy of it, which loses to all others (assumed).
   */
  receive(formats: readonly ConditionalFormat[], place: CopiedPlace, source: ChangeSource): void {
    const copied = formats.map(({ rule, ranges }) => {
      const parts = ranges.flatMap((range) => intersection(range, place.from) ?? []);
      const copy = structuredClone(rule);
      const to = parts.flatMap((part) => placesOf(part, place));
      return { rule, copy, to, corner: cornerOfAll(ranges) };
    });
    this.edit([place.area], source, () => {
      for (const block of this.blocks) cutBlock(block, place.area);
      this.dropEmptyBlocks();
      for (const { rule, copy, to, corner } of copied) {
        const block = this.blocks.find(({ rules }) => rules.includes(rule));
        if (block !== undefined) this.join(block, rule, to);
        else {
          const next = cornerOfAll(to);
          shiftRule(copy, next.top - corner.top, next.left - corner.left);
          this.blocks.push({ ref: writeReference(to), rules: [copy] });
          renumber(this.all.map((each) => each.rule));
        }
      }
    });
  }

  /** Rules of one block share its cells, so that one of them alone gets a block of its own. */
  private join(block: StoredBlock, rule: StoredRule, added: readonly CellRange[]): void {
    const before = readReference(block.ref);
    const all = [...before, ...added];
    block.rules = block.rules.filter((each) => each !== rule);
    const [from, to] = [cornerOfAll(before), cornerOfAll(all)];
    shiftRule(rule, to.top - from.top, to.left - from.left);
    this.blocks.push({ ref: writeReference(all), rules: [rule] });
    this.dropEmptyBlocks();
  }

  /** Undefined in some files, whatever the library's types say. */
  private get blocks(): StoredBlock[] {
    const blocks = this.stored.conditionalFormattings as StoredBlock[] | undefined;
    if (blocks === undefined) this.stored.conditionalFormattings = [];
    return this.stored.conditionalFormattings;
  }

  private dropEmptyBlocks(): void {
    this.stored.conditionalFormattings = this.blocks.filter(
      ({ ref, rules }) => rules.length > 0 && ref !== "",
    );
  }

  private idOf(rule: StoredRule): string {
    const known = this.ids.get(rule);
    if (known !== undefined) return known;
    const id = `{00000000-0002-0000-0000-${String(this.nextId++).padStart(12, "0")}}`;
    this.ids.set(rule, id);
    return id;
  }

  private take({ rule: taken }: ConditionalFormat): void {
    for (const block of this.blocks) block.rules = block.rules.filter((rule) => rule !== taken);
    this.dropEmptyBlocks();
  }

  private edit(ranges: readonly CellRange[], source: ChangeSource, work: () => void): void {
    const { context, stored, sheetId } = this;
    const range = ranges.reduce(unite);
    const announce = (): void => {
      context.changed({ kind: "format", sheetId, range, source, before: null }, false);
    };
    changeParts(context, { stored, source, parts: [rulesPart], announce }, work);
  }
}

function priorityOf(rule: StoredRule): number {
  return rule.priority ?? Number.MAX_SAFE_INTEGER;
}

function renumber(rules: readonly StoredRule[]): void {
  for (const [index, rule] of rules.entries()) rule.priority = index + 1;
}

/** The library's own reference of the block; rules follow their first cell where it moves. */
function cutBlock(block: StoredBlock, range: CellRange): void {
  const before = readReference(block.ref);
  if (!before.some((each) => intersects(each, range))) return;
  const after = before.flatMap((each) => without(each, range));
  block.ref = writeReference(after);
  if (after.length === 0) return;
  const [from, to] = [cornerOfAll(before), cornerOfAll(after)];
  for (const rule of block.rules) shiftRule(rule, to.top - from.top, to.left - from.left);
}
