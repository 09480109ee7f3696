import type { DescribedFinding } from "../../app/ports";
import type { Edit } from "../../core/edits/edit";
import type { Finding } from "../../core/lint/finding";
import { isWaived } from "../../core/lint/finding";
import type { Decimal } from "../../core/report/decimal";
import { toText } from "../../core/report/decimal";
import type { Place } from "../../core/sheet/address";
import { formatCell, formatPlace } from "../../core/sheet/address";
import { displayValue } from "../../core/sheet/display";
import { uriOf } from "./file-uri";

/** Where a file is among the artifacts of the log. */
export interface SarifArtifact {
  readonly uri: string;
  readonly index: number;
}

/** A result by its rule; what else it has is only written. */
export interface SarifResult {
  readonly ruleId: string;
  readonly [member: string]: unknown;
}

/** Turns one finding into a SARIF result (section 3.27 of the standard). */
export function sarifResult(
  described: DescribedFinding,
  artifact: SarifArtifact,
  honoursWaivers: boolean,
): SarifResult {
  const { finding, message, fix } = described;
  return {
    ruleId: finding.rule,
    ...kindAndLevel(finding),
    message: { text: message },
    // Each of these cells has to be changed to cure it, which is what several locations mean.
    locations: finding.cells.map((cell) => location({ sheet: finding.sheet, cell }, artifact)),
    ...relatedLocations(described, artifact),
    partialFingerprints: { "zvirkaFinding/v1": finding.fingerprint },
    suppressions: suppressions(finding, honoursWaivers),
    ...(finding.fix === null
      ? {}
      : {
          fixes: [
            {
              ...(fix === null ? {} : { description: { text: fix } }),
              artifactChanges: finding.fix.edits.map((edit) => artifactChange(edit, artifact)),
              properties: { safe: finding.fix.safe },
            },
          ],
        }),
    properties: properties(described),
  };
}

/** Only a failure has a level; a review and what could not be told have none. */
function kindAndLevel({ kind, severity }: Finding): object {
  switch (kind) {
    case "problem":
      return { kind: "fail", level: severity ?? "none" };
    case "review":
      return { kind: "review", level: "none" };
    case "not-applicable":
      return { kind: "notApplicable", level: "none" };
  }
}

/**
 * A waiver lies in the checked file itself. Unless the person who checks honours it, it is no more than
 * proposed. Either every result of a run has this list or none (3.27.23), so that it may be empty.
 */
function suppressions(finding: Finding, honoursWaivers: boolean): readonly object[] {
  if (!isWaived(finding)) return [];
  const status = honoursWaivers ? "accepted" : "underReview";
  return [{ kind: "inSource", status, justification: finding.acceptance?.reason }];
}

function location({ file, sheet, cell }: Place, { uri, index }: SarifArtifact): object {
  const fullyQualifiedName = formatPlace({ sheet, cell });
  return {
    physicalLocation: {
      artifactLocation: file === undefined ? { uri, index } : { uri: uriOf(file.path) },
    },
    logicalLocations: [{ name: formatCell(cell), fullyQualifiedName, kind: "cell" }],
  };
}

/** The cells it was computed from, and the wrong figures that follow from it. */
function relatedLocations(
  { finding, consequences }: DescribedFinding,
  artifact: SarifArtifact,
): object {
  const places = [
    ...finding.related.map((place) => location(place, artifact)),
    ...finding.consequences.map(({ sheet, cell }, index) => ({
      ...location({ sheet, cell }, artifact),
      message: { text: consequences[index] ?? "" },
    })),
  ];
  return places.length === 0 ? {} : { relatedLocations: places };
}

/**
 * One cell's change. A workbook has no lines: the cell is addressed as a part of the file, and its whole
 * text is replaced, so that no tool can take the place for one in the bytes of the file.
 */
function artifactChange(edit: Edit, { uri }: SarifArtifact): object {
  const { sheet, cell, before, after } = edit;
  const from = before.formula ?? displayValue(before.value, before.numberFormat);
  const to = after.formula ?? displayValue(after.value, after.numberFormat);
  return {
    artifactLocation: { uri: `${uri}#${encodeURIComponent(formatPlace({ sheet, cell }))}` },
    replacements: [
      {
        deletedRegion: { charOffset: 0, charLength: from.length },
        insertedContent: { text: to },
      },
    ],
    properties: { cell: formatPlace({ sheet, cell }), from, to },
  };
}

function properties({ finding, causes }: DescribedFinding): object {
  const { acceptance } = finding;
  return {
    ...(acceptance?.holds === false ? { lapsedWaiver: acceptance.reason } : {}),
    stated: textOf(finding.stated),
    expected: textOf(finding.expected),
    causes,
    consequences: finding.consequences.map(({ rule, sheet, cell, stated, expected }) => ({
      rule,
      cell: formatPlace({ sheet, cell }),
      stated: textOf(stated),
      expected: textOf(expected),
    })),
  };
}

function textOf(value: Decimal | null): string | null {
  return value === null ? null : toText(value);
}
