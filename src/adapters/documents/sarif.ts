import type { CheckFacts, DescribedFile, DescribedRule, SarifPort } from "../../app/ports";
import type { Profile } from "../../core/lint/profile";
import { looseningKey } from "../../core/lint/profiles/compare-profiles";
import { uriOf } from "./file-uri";
import type { SarifResult } from "./sarif-result";
import { sarifResult } from "./sarif-result";

const SCHEMA =
  "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * SARIF 2.1.0 as OASIS published it: the same input gives the same text, for nothing in it comes from
 * a clock or a random number.
 */
export const sarif: SarifPort = {
  part: (file) => JSON.stringify(partOf(file)),
  log: (parts, facts) => {
    // Nobody but `part` above writes these texts.
    const files = parts.map((part) => JSON.parse(part) as Part);
    return `${JSON.stringify({ $schema: SCHEMA, version: "2.1.0", runs: [run(files, facts)] }, null, 2)}\n`;
  },
};

interface Part {
  readonly artifact: object;
  readonly results: readonly SarifResult[];
  readonly notifications: readonly object[];
}

function partOf({ file, index, findings, honoursWaivers, failure }: DescribedFile): Part {
  const artifact = { uri: uriOf(file), index };
  return {
    artifact: {
      location: artifact,
      roles: ["analysisTarget"],
      ...(/\.xlsx$/i.test(file) ? { mimeType: WORKBOOK } : {}),
    },
    results: findings.map((finding) => sarifResult(finding, artifact, honoursWaivers)),
    notifications:
      failure === null
        ? []
        : [
            {
              level: "error",
              message: { text: failure },
              locations: [{ physicalLocation: { artifactLocation: artifact } }],
            },
          ],
  };
}

function run(files: readonly Part[], facts: CheckFacts): object {
  const { version, language, rules, profile } = facts;
  const index = new Map(rules.map(({ id }, at) => [id, at]));
  const notifications = files.flatMap((file) => file.notifications);
  return {
    tool: {
      driver: {
        name: "Zvirka",
        version,
        semanticVersion: version,
        language,
        rules: rules.map((rule) => descriptor(rule, facts.page(rule.id))),
      },
    },
    invocations: [
      {
        executionSuccessful: notifications.length === 0,
        ...overrides(profile, index),
        toolExecutionNotifications: notifications,
      },
    ],
    language,
    columnKind: "utf16CodeUnits",
    artifacts: files.map((file) => file.artifact),
    results: files.flatMap((file) => file.results.map((result) => indexed(result, index))),
    properties: { profile: profile.name, loosened: profile.loosened.map(looseningKey) },
  };
}

/** Viewers find the rule by its place in the list sooner than by its number. */
function indexed(result: SarifResult, index: ReadonlyMap<string, number>): object {
  const { ruleId, ...rest } = result;
  const at = index.get(ruleId);
  return at === undefined ? result : { ruleId, ruleIndex: at, ...rest };
}

function descriptor({ id, severity, title, why, whatToDo }: DescribedRule, page: string | null) {
  const text = `${title}\n\n${why}\n\n${whatToDo}`;
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: page === null ? { text } : { text, markdown: page },
    defaultConfiguration: { level: severity },
  };
}

/** What the profile set otherwise than the rules themselves. */
function overrides({ rulesOff, severities }: Profile, index: ReadonlyMap<string, number>): object {
  const of = (id: string, configuration: object): readonly object[] => {
    const at = index.get(id);
    return at === undefined ? [] : [{ descriptor: { id, index: at }, configuration }];
  };
  const all = [
    ...rulesOff.flatMap((id) => of(id, { enabled: false })),
    ...Object.entries(severities).flatMap(([id, level]) => of(id, { level })),
  ];
  return all.length === 0 ? {} : { ruleConfigurationOverrides: all };
}
