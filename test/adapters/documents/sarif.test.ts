import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import { sarif } from "../../../src/adapters/documents/sarif";
import { describeRules } from "../../../src/app/describe-rules";
import type { CheckFacts, DescribedFile, DescribedFinding } from "../../../src/app/ports";
import type { Finding } from "../../../src/core/lint/finding";
import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import { decimalOf } from "../../../src/core/report/decimal";
import { parseCell } from "../../../src/core/sheet/address";

const SCHEMA = resolve(__dirname, "../../../../shared/schemas/sarif-schema-2.1.0.json");

function at(name: string) {
  const cell = parseCell(name);
  if (cell === null) throw new Error(name);
  return cell;
}

const FINDING: Finding = {
  rule: "PCT-03",
  kind: "problem",
  severity: "error",
  table: 0,
  sheet: "9 міс '18",
  cell: at("H27"),
  cells: [at("H27"), at("H28")],
  related: [{ sheet: "Паспорт", cell: at("F27") }],
  code: "wrong",
  args: {},
  stated: decimalOf("50.6"),
  expected: decimalOf("51.25"),
  causes: [],
  consequences: [
    {
      rule: "ARI-05",
      sheet: "9 міс '18",
      cell: at("J80"),
      stated: decimalOf("1.5"),
      expected: decimalOf("2"),
    },
  ],
  fix: {
    safe: false,
    edits: [
      {
        sheet: "9 міс '18",
        cell: at("H27"),
        before: { formula: null, value: 0.506, numberFormat: "0.0%" },
        after: { formula: "=G27/F27", value: 0.5125, numberFormat: "0.0%" },
      },
    ],
  },
  fingerprint: "00112233445566aa-77889900aabbccdd",
  acceptance: null,
};

const described = (changes: Partial<Finding> = {}): DescribedFinding => ({
  finding: { ...FINDING, ...changes },
  message: "Відсоток не відповідає сумам.",
  causes: ["Можливо, план змінено."],
  consequences: ["Звідси також ARI-05 J80"],
  fix: "Записати формулу",
});

const FACTS: CheckFacts = {
  version: "1.2.3",
  language: "uk",
  profile: DEFAULT_PROFILE,
  rules: describeRules("uk"),
  page: (rule) => (rule === "PCT-03" ? "# PCT-03" : null),
};

interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly Record<string, unknown>[] } };
      readonly invocations: readonly Record<string, unknown>[];
      readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
      readonly results: readonly Record<string, unknown>[];
      readonly properties: Record<string, unknown>;
    },
  ];
}

const textOf = (files: readonly DescribedFile[], facts: Partial<CheckFacts> = {}) =>
  sarif.log(
    files.map((file) => sarif.part(file)),
    { ...FACTS, ...facts },
  );
const runOf = (...given: Parameters<typeof textOf>) =>
  (JSON.parse(textOf(...given)) as Log).runs[0];
const fileOf = (...findings: DescribedFinding[]): DescribedFile => ({
  file: "звіти/a b.xlsx",
  index: 0,
  findings,
  honoursWaivers: false,
  failure: null,
});
const unread: DescribedFile = {
  file: "x.xlsx",
  index: 1,
  findings: [],
  honoursWaivers: false,
  failure: "Файл порожній.",
};

const URI = "%D0%B7%D0%B2%D1%96%D1%82%D0%B8/a%20b.xlsx";
const place = (cell: string, sheet = "9 міс ''18") => ({
  physicalLocation: { artifactLocation: { uri: URI, index: 0 } },
  logicalLocations: [{ name: cell, fullyQualifiedName: `'${sheet}'!${cell}`, kind: "cell" }],
});

describe("a finding as a SARIF result", () => {
  test("has its cells, figures, causes, consequences and fix", () => {
    expect(runOf([fileOf(described())]).results).toEqual([
      {
        ruleId: "PCT-03",
        ruleIndex: FACTS.rules.findIndex(({ id }) => id === "PCT-03"),
        kind: "fail",
        level: "error",
        message: { text: "Відсоток не відповідає сумам." },
        locations: [place("H27"), place("H28")],
        relatedLocations: [
          place("F27", "Паспорт"),
          { ...place("J80"), message: { text: "Звідси також ARI-05 J80" } },
        ],
        partialFingerprints: { "zvirkaFinding/v1": "00112233445566aa-77889900aabbccdd" },
        suppressions: [],
        fixes: [
          {
            description: { text: "Записати формулу" },
            artifactChanges: [
              {
                artifactLocation: {
                  uri: `${URI}#'9%20%D0%BC%D1%96%D1%81%20''18'!H27`,
                },
                replacements: [
                  {
                    deletedRegion: { charOffset: 0, charLength: 5 },
                    insertedContent: { text: "=G27/F27" },
                  },
                ],
                properties: { cell: "'9 міс ''18'!H27", from: "50,6%", to: "=G27/F27" },
              },
            ],
            properties: { safe: false },
          },
        ],
        properties: {
          stated: "50.6",
          expected: "51.25",
          causes: ["Можливо, план змінено."],
          consequences: [
            { rule: "ARI-05", cell: "'9 міс ''18'!J80", stated: "1.5", expected: "2" },
          ],
        },
      },
    ]);
  });

  test.each([
    ["problem", "error", "fail", "error"],
    ["problem", "warning", "fail", "warning"],
    ["problem", "note", "fail", "note"],
    ["review", null, "review", "none"],
    ["not-applicable", null, "notApplicable", "none"],
  ] as const)("%s %s is %s %s", (kind, severity, expectedKind, level) => {
    const [result] = runOf([fileOf(described({ kind, severity }))]).results;
    expect(result).toMatchObject({ kind: expectedKind, level });
  });

  test.each([
    [false, "underReview"],
    [true, "accepted"],
  ])("accepted in the file is suppressed as far as the check honours it: %s", (honours, status) => {
    const accepted = described({ acceptance: { reason: "узгоджено", holds: true } });
    const [result] = runOf([{ ...fileOf(accepted), honoursWaivers: honours }]).results;
    expect(result?.["suppressions"]).toEqual([
      { kind: "inSource", status, justification: "узгоджено" },
    ]);
  });

  test("is not suppressed once its figures changed, and has the former reason", () => {
    const lapsed = described({ acceptance: { reason: "узгоджено", holds: false } });
    const [result] = runOf([{ ...fileOf(lapsed), honoursWaivers: true }]).results;
    expect(result).toMatchObject({ suppressions: [], properties: { lapsedWaiver: "узгоджено" } });
  });

  test("has no empty lists of what it lacks", () => {
    const bare = described({ related: [], consequences: [], fix: null });
    const [result] = runOf([fileOf(bare)]).results;
    expect(Object.keys(result ?? {})).not.toEqual(expect.arrayContaining(["fixes"]));
    expect(Object.keys(result ?? {})).not.toEqual(expect.arrayContaining(["relatedLocations"]));
  });
});

describe("a SARIF log", () => {
  test("lists every rule with its level and help", () => {
    const { rules } = runOf([]).tool.driver;
    expect(rules.map(({ id }) => id)).toEqual(FACTS.rules.map(({ id }) => id));
    const rule = FACTS.rules.find(({ id }) => id === "PCT-03");
    expect(rules.find(({ id }) => id === "PCT-03")).toEqual({
      id: "PCT-03",
      shortDescription: { text: rule?.title },
      fullDescription: { text: rule?.why },
      help: {
        text: `${rule?.title ?? ""}\n\n${rule?.why ?? ""}\n\n${rule?.whatToDo ?? ""}`,
        markdown: "# PCT-03",
      },
      defaultConfiguration: { level: "error" },
    });
  });

  test("tells which files were not checked", () => {
    // Without the rules that are off by default, which it would tell, too.
    const run = runOf([fileOf(), unread], { profile: { ...DEFAULT_PROFILE, rulesOff: [] } });
    expect(run.artifacts.map(({ location }) => location)).toEqual([
      { uri: URI, index: 0 },
      { uri: "x.xlsx", index: 1 },
    ]);
    expect(run.invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            level: "error",
            message: { text: "Файл порожній." },
            locations: [{ physicalLocation: { artifactLocation: { uri: "x.xlsx", index: 1 } } }],
          },
        ],
      },
    ]);
  });

  test("tells what the profile set otherwise", () => {
    const profile = {
      ...DEFAULT_PROFILE,
      name: "мій",
      rulesOff: ["PCT-02", "XYZ-99"],
      severities: { "PCT-03": "note" as const },
      loosened: [{ kind: "rule-off" as const, rule: "PCT-02" }],
    };
    const run = runOf([fileOf()], { profile });
    const index = (id: string) => FACTS.rules.findIndex((rule) => rule.id === id);
    expect(run.invocations[0]?.["ruleConfigurationOverrides"]).toEqual([
      {
        descriptor: { id: "PCT-02", index: index("PCT-02") },
        configuration: { enabled: false },
      },
      { descriptor: { id: "PCT-03", index: index("PCT-03") }, configuration: { level: "note" } },
    ]);
    expect(run.properties).toEqual({ profile: "мій", loosened: ["rulesOff.PCT-02"] });
  });

  test.each([
    ["../a.xlsx", "../a.xlsx"],
    ["a:b#c?.xlsx", "a%3Ab%23c%3F.xlsx"],
    ["/home/a b.xlsx", "file:///home/a%20b.xlsx"],
    ["C:/reports/a.xlsx", "file:///C:/reports/a.xlsx"],
  ])("addresses %s as %s", (file, uri) => {
    expect(runOf([{ ...fileOf(), file }]).artifacts[0]?.location.uri).toBe(uri);
  });

  const files = [
    fileOf(
      described(),
      described({ kind: "review", severity: null, fix: null }),
      described({ kind: "not-applicable", severity: null, related: [], consequences: [] }),
      described({ acceptance: { reason: "узгоджено", holds: true } }),
      described({ acceptance: { reason: "узгоджено", holds: false } }),
    ),
    unread,
  ];

  test("is the same text for the same findings", () => {
    expect(textOf(files)).toBe(textOf(files));
  });

  const atHand = existsSync(SCHEMA);
  const title = atHand
    ? "is valid against the published schema"
    : `is valid against the published schema (left out: ../shared/schemas is not there)`;
  (atHand ? test : test.skip)(title, () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, "utf8")) as object);
    const profile = { ...DEFAULT_PROFILE, severities: { "PCT-03": "note" as const } };
    for (const facts of [{}, { profile }, { language: "en" as const }]) {
      validate(JSON.parse(textOf(files, facts)));
      expect(validate.errors).toBeNull();
    }
    // It is the schema that is looked at: what it forbids is refused.
    expect(validate({ ...(JSON.parse(textOf([])) as object), version: "2.0.0" })).toBe(false);
  });
});
