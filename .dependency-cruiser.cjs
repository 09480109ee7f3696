/**
 * Who may import whom (src/README.md tells it in words). What is not written here as forbidden is
 * still bound by the same idea: the middle knows nothing of Excel, of a page or of Node.
 */
const LIBRARIES_OF_ONE_PLACE = [
  {
    library: "@cj-tech-master/excelts",
    owners: "^(src/workbook-file/|src/adapters/(xlsx|documents)/|src/workbench/host/|seeds/|test/)",
    why: "The library is young: few places know it, so that it can be replaced.",
  },
  {
    library: "numfmt",
    owners: "^(src/workbook-file/|test/)",
    why: "How Excel shows a number is told in one place; Zvirka itself reads the shown text.",
  },
  {
    library: "@microsoft/office-js-helpers",
    owners: "^(src/adapters/(excel|storage)/|test/)",
    why: "It is archived: what it still does well stays behind one small module of our own.",
  },
  {
    library: "idb-keyval",
    owners: "^(src/adapters/storage/|test/)",
    why: "Where things are kept on this machine is the storage adapter's business alone.",
  },
  {
    library: "(docx|papaparse|ical-generator|fflate)",
    owners: "^(src/adapters/documents/|test/)",
    why: "How a kind of file is written is told in one place; the documents themselves are plain data.",
  },
  {
    library: "(react|react-dom|@fluentui/[^/]+)",
    owners: "^(src/taskpane/|src/workbench/|test/)",
    why: "Only what draws knows of React; everything else must run in a worker and in Node.",
  },
];

const ENTRY_FILES =
  "^src/(taskpane/(index\\.tsx|(documents|books|sources|files)\\.worker\\.ts|make-documents\\.ts|picked-file-work\\.ts|read-source\\.ts|load-(sources|deadlines|many-files)\\.ts)|commands/index\\.ts|cli/(zvirka|commands/check/check\\.worker)\\.ts)$";

module.exports = {
  forbidden: [
    {
      name: "no-circular",
      comment: "A circle cannot be understood, tested or loaded one part at a time.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-orphans",
      comment: "A file that nothing uses is dead, or somebody forgot to use it.",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: "\\.d\\.ts$" },
      to: {},
    },
    {
      name: "not-unresolvable",
      comment: "An import that leads nowhere fails at run time only.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "src-not-to-test",
      comment: "What ships does not know how it is tested, nor the samples made for that.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|seeds|\\.tools)/" },
    },
    {
      name: "shipped-not-to-dev-dependency",
      comment: "What the add-in and the command line use has to be declared as their dependency.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbench/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "core-only-itself",
      comment: "The core is pure: values in, values out. It compiles without Office, DOM and Node.",
      severity: "error",
      from: { path: "^src/core/" },
      to: { pathNot: "^src/core/" },
    },
    {
      name: "core-sheet-at-the-bottom",
      comment: "A sheet as plain data means nothing yet; report, edits and lint build on it.",
      severity: "error",
      from: { path: "^src/core/sheet/" },
      to: { path: "^src/core/", pathNot: "^src/core/sheet/" },
    },
    {
      name: "core-report-and-edits-on-sheet",
      comment: "What cells mean and what changes in them are two things, neither judges.",
      severity: "error",
      from: { path: "^src/core/(report|edits)/" },
      to: { path: "^src/core/", pathNot: "^src/core/(sheet|texts|$1)/" },
    },
    {
      name: "core-documents-on-report",
      comment:
        "Documents are made from the report's meaning, not from findings or edits; a sheet that leaves the workbook is laid out as one that stays.",
      severity: "error",
      from: { path: "^src/core/documents/" },
      to: { path: "^src/core/", pathNot: "^src/core/(documents|layout|report|sheet|texts)/" },
    },
    {
      name: "rules-on-core",
      comment: "A rule judges plain data; it must run in a worker, in Node and in a test alike.",
      severity: "error",
      from: { path: "^src/rules/" },
      to: { pathNot: "^src/(core|rules)/" },
    },
    {
      name: "rule-not-to-another-rule",
      comment: "Rules are switched off one by one: none may lean on another.",
      severity: "error",
      from: { path: "^src/rules/([^/]+)/([^/]+)/" },
      to: { path: "^src/rules/[^/]+/[^/]+/", pathNot: "^src/rules/$1/$2/" },
    },
    {
      name: "app-on-core-rules-ports",
      comment: "Use cases see Excel, files and browsers only through the ports they declare.",
      severity: "error",
      from: { path: "^src/app/" },
      to: { pathNot: "^src/(core|rules|app)/" },
    },
    {
      name: "adapter-on-core-and-ports",
      comment:
        "An adapter fulfils a port and tells its failures; use cases, rules and screens are above it.",
      severity: "error",
      from: { path: "^src/adapters/([^/]+)/", pathNot: "^src/adapters/(worker|xlsx)/" },
      to: {
        path: "^src/",
        pathNot: "^src/(core/|workbook-file/|app/(ports/|failure\\.ts$)|adapters/$1/)",
      },
    },
    {
      name: "xlsx-on-the-workbook-model",
      comment:
        "Rows that are inserted move formulas, merges and formats: one model of a workbook knows how, so the command line writes its copies through it.",
      severity: "error",
      from: { path: "^src/adapters/xlsx/" },
      to: {
        path: "^src/",
        pathNot:
          "^src/(core/|workbook-file/|workbench/host/(book|features|stored-style)|app/(ports/|failure\\.ts$)|adapters/xlsx/)",
      },
    },
    {
      name: "worker-on-judge",
      comment:
        "The worker runs the judge off the page's thread, so it alone among adapters calls it.",
      severity: "error",
      from: { path: "^src/adapters/worker/" },
      to: { path: "^src/", pathNot: "^src/(core|rules|app|adapters/worker)/" },
    },
    {
      name: "drawn-on-app",
      comment: "The pane, the ribbon and the command line show what use cases give.",
      severity: "error",
      from: {
        path: "^src/(taskpane|commands|cli)/",
        pathNot: ENTRY_FILES,
      },
      to: { path: "^src/", pathNot: "^src/(core|app|$1)/" },
    },
    {
      name: "entry-chooses-adapters",
      comment: "An entry file alone puts adapters behind the ports, so tests can put others.",
      severity: "error",
      from: { path: ENTRY_FILES },
      to: { path: "^src/(workbench|rules)/" },
    },
    {
      name: "workbook-file-at-the-bottom",
      comment:
        "What a file holds means nothing yet; the command line and the stand-in both read files, and a formula must come out the same in both.",
      severity: "error",
      from: { path: "^src/workbook-file/" },
      to: { path: "^src/", pathNot: "^src/(workbook-file|core/sheet)/" },
    },
    {
      name: "host-knows-no-add-in",
      comment:
        "The stand-in Excel proves something only while it cannot know the add-in it hosts; A1 addresses and what a file holds are common ground.",
      severity: "error",
      from: { path: "^src/workbench/host/" },
      to: { path: "^src/", pathNot: "^src/(workbench/host|workbook-file|core/sheet)/" },
    },
    {
      name: "workbench-knows-no-add-in",
      comment: "Nor may the rest of the stand-in, or a success here would say nothing about Excel.",
      severity: "error",
      from: { path: "^src/workbench/", pathNot: "^src/workbench/(host|serve)/" },
      to: { path: "^src/", pathNot: "^src/(workbench/(?!serve/)|workbook-file/|core/sheet/)" },
    },
    {
      name: "serve-stands-alone",
      comment: "The server hands out built files; it has no business with their content.",
      severity: "error",
      from: { path: "^src/workbench/serve/" },
      to: { path: "^src/", pathNot: "^src/workbench/serve/" },
    },
    {
      name: "nobody-imports-serve",
      comment: "It is a program for Node and must not reach a page.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbench/serve/" },
      to: { path: "^src/workbench/serve/" },
    },
    {
      name: "node-only-where-it-runs",
      comment: "Everything else runs in a page or a worker, where Node's modules do not exist.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(cli|workbench/serve|adapters/xlsx/node-)" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "seeds-on-sheet",
      comment: "Samples must not be made by the code that they test; addresses are common ground.",
      severity: "error",
      from: { path: "^seeds/" },
      to: { path: "^(src|test)/", pathNot: "^src/core/sheet/" },
    },
    ...LIBRARIES_OF_ONE_PLACE.map(({ library, owners, why }) => ({
      name: `one-place-for-${library.replaceAll(/[^a-z]+/g, "-").replaceAll(/^-|-$/g, "")}`,
      comment: why,
      severity: "error",
      from: { pathNot: `${owners}|^node_modules/` },
      to: { path: `^node_modules/${library}/` },
    })),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
      mainFields: ["module", "main", "types"],
    },
  },
};
