/** @jest-environment jsdom */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import {
  all,
  attribute,
  childNames,
  MANIFEST,
  one,
  pngHeader,
  readManifest,
  ROOT,
} from "./manifest-document";

const manifest = readManifest();
const app = manifest.documentElement;
const overrides = one(manifest, "VersionOverrides");
const resources = one(overrides, "Resources");

const DEVELOPMENT_URL = "https://localhost:3000/";

function firstOf(within: Element, name: string): Element {
  const [first] = all(within, name);
  if (first === undefined) throw new Error(`No <${name}>`);
  return first;
}

function resourceIds(): string[] {
  return [...resources.children].flatMap((group) =>
    [...group.children].map((resource) => attribute(resource, "id")),
  );
}

function resource(id: string): Element {
  const found = [...resources.querySelectorAll("[id]")].find((element) => element.id === id);
  if (found === undefined) throw new Error(`No resource ${id}`);
  return found;
}

/** The file in the repository that a development address stands for. */
function fileBehind(address: string): string {
  const name = address.slice(DEVELOPMENT_URL.length);
  return name === "taskpane.html"
    ? path.join(ROOT, "src/taskpane/taskpane.html")
    : path.join(ROOT, name);
}

describe("order of elements, which Excel insists on", () => {
  test.each([
    [
      "OfficeApp",
      app,
      "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl Hosts Requirements DefaultSettings Permissions VersionOverrides",
    ],
    ["VersionOverrides", overrides, "Description Requirements Hosts Resources"],
    ["Host", firstOf(overrides, "Host"), "Runtimes DesktopFormFactor"],
    [
      "DesktopFormFactor",
      one(overrides, "DesktopFormFactor"),
      "GetStarted FunctionFile ExtensionPoint ExtensionPoint",
    ],
    ["GetStarted", one(overrides, "GetStarted"), "Title Description LearnMoreUrl"],
    ["Group", one(overrides, "Group"), "Label Icon Control Control Control"],
    ["OfficeMenu", one(overrides, "OfficeMenu"), "Control"],
    ["Resources", resources, "Images Urls ShortStrings LongStrings"],
  ])("%s", (_name, element, order) => {
    expect(childNames(element).join(" ")).toBe(order);
  });

  test.each(
    ["Control", "Item"].flatMap((name) =>
      all(overrides, name).map((control) => [attribute(control, "id"), control] as const),
    ),
  )("%s", (id, control) => {
    const last = id === "Zvirka.Jobs" ? "Items" : "Action";
    expect(childNames(control)).toEqual(["Label", "Supertip", "Icon", last]);
  });
});

test("asks for what the add-in needs and no more", () => {
  expect(one(app, "Permissions").textContent).toBe("ReadWriteDocument");
  for (const sets of all(app, "Sets")) {
    const asked = [...sets.children].map(
      (set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`,
    );
    expect(asked).toEqual(["ExcelApi 1.14", "SharedRuntime 1.1"]);
  }
  expect(all(app, "Sets")).toHaveLength(2);
});

test("one page with a long life serves pane and ribbon", () => {
  const page = attribute(one(overrides, "Runtime"), "resid");
  expect(attribute(one(overrides, "Runtime"), "lifetime")).toBe("long");
  expect(attribute(one(overrides, "FunctionFile"), "resid")).toBe(page);
  expect(attribute(one(overrides, "SourceLocation"), "resid")).toBe(page);
  expect(attribute(resource(page), "DefaultValue")).toBe(
    attribute(firstOf(app, "SourceLocation"), "DefaultValue"),
  );
});

test("stands on the Home tab with its buttons and its menu, and in the menu of a cell", () => {
  expect(attribute(one(overrides, "OfficeTab"), "id")).toBe("TabHome");
  const labelsIn = (parent: Element, name: string): string[] =>
    all(parent, name).map((control) =>
      attribute(resource(attribute(firstOf(control, "Label"), "resid")), "DefaultValue"),
    );
  const tab = one(overrides, "OfficeTab");
  expect(labelsIn(tab, "Control")).toEqual(["Звірка", "Перевірити", "Дії з аркушами"]);
  expect(labelsIn(tab, "Item")).toEqual(["Обчислити", "Оформити", "Зняти позначки"]);
  const menu = one(overrides, "OfficeMenu");
  expect(attribute(menu, "id")).toBe("ContextMenuCell");
  expect(labelsIn(menu, "Control")).toEqual(["Перевірити у Звірці"]);
});

describe("resources", () => {
  const used = [...overrides.querySelectorAll("[resid]")].map((element) =>
    attribute(element, "resid"),
  );

  test("every one that is used is there, and every one that is there is used", () => {
    expect([...new Set(used)].sort()).toEqual(resourceIds().sort());
  });

  test("no name is given twice or longer than Excel reads", () => {
    const ids = resourceIds();
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  test.each([
    ["ShortStrings", 125],
    ["LongStrings", 250],
  ])("%s fit into %d characters and are in both languages", (group, longest) => {
    const strings = [...one(resources, group).children];
    expect(strings.length).toBeGreaterThan(0);
    for (const string of strings) {
      const ukrainian = attribute(string, "DefaultValue");
      const english = attribute(one(string, "Override"), "Value");
      expect(attribute(one(string, "Override"), "Locale")).toBe("en-US");
      expect(Math.max(ukrainian.length, english.length)).toBeLessThanOrEqual(longest);
      expect(ukrainian).toMatch(/[а-яіїєґ]/i);
      expect(english).not.toMatch(/[а-яіїєґ]/i);
    }
  });
});

test("name and description are in both languages and short enough", () => {
  expect(one(app, "DefaultLocale").textContent).toBe("uk-UA");
  for (const [name, longest] of [
    ["DisplayName", 125],
    ["Description", 250],
  ] as const) {
    const element = firstOf(app, name);
    const english = one(element, "Override");
    expect(attribute(english, "Locale")).toBe("en-US");
    for (const text of [attribute(element, "DefaultValue"), attribute(english, "Value")]) {
      expect(text.length).toBeGreaterThan(0);
      expect(text.length).toBeLessThanOrEqual(longest);
    }
  }
});

describe("addresses", () => {
  const addresses = [...app.querySelectorAll("*")]
    .flatMap((element) => [element.getAttribute("DefaultValue"), element.getAttribute("Value")])
    .filter((text) => text !== null)
    .filter((text) => /^\w+:\/\//.test(text));

  test("are found", () => {
    expect(addresses.length).toBeGreaterThan(20);
  });

  test.each([...new Set(addresses)])("%s", (address) => {
    // A production build replaces just this beginning.
    expect(address.startsWith(DEVELOPMENT_URL)).toBe(true);
    expect(existsSync(fileBehind(address))).toBe(true);
  });
});

describe("icons", () => {
  const ribbon = all(overrides, "Icon");

  test.each(ribbon.map((icon, at) => [at, icon] as const))(
    "set %d has every ribbon size",
    (_at, icon) => {
      const sizes = [...icon.children].map((image) => Number(attribute(image, "size")));
      expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
    },
  );

  const drawn = [
    ...ribbon.flatMap((icon) =>
      [...icon.children].map((image) => ({
        size: Number(attribute(image, "size")),
        address: attribute(resource(attribute(image, "resid")), "DefaultValue"),
      })),
    ),
    { size: 32, address: attribute(one(app, "IconUrl"), "DefaultValue") },
    { size: 128, address: attribute(one(app, "HighResolutionIconUrl"), "DefaultValue") },
    ...[16, 20, 24, 32, 40, 48, 64, 80, 96, 128].map((size) => ({
      size,
      address: `${DEVELOPMENT_URL}assets/icon-${size}.png`,
    })),
  ];

  test.each(drawn)("$address is $size × $size with transparency", ({ size, address }) => {
    expect(pngHeader(fileBehind(address))).toEqual({
      width: size,
      height: size,
      bits: 8,
      colourType: 6,
    });
  });
});

test("every function that a button calls is bound by the page, and none besides", async () => {
  const bound: string[] = [];
  const associate = (name: string): void => {
    bound.push(name);
  };
  Object.assign(globalThis, { Office: { actions: { associate } } });
  const { registerCommands } = await import("../../src/commands");
  registerCommands();
  Reflect.deleteProperty(globalThis, "Office");
  const called = new Set(all(overrides, "FunctionName").map((name) => name.textContent));
  expect(bound.toSorted()).toEqual([...called].toSorted());
});

describe("Microsoft's schema", () => {
  const schema = path.resolve(ROOT, "../shared/schemas/office-manifest/OfficeAppManifestV1_1.xsd");
  const canJudge =
    existsSync(schema) && spawnSync("xmllint", ["--version"], { stdio: "ignore" }).status === 0;
  const testOrSay = canJudge ? test : test.skip;

  testOrSay("accepts the manifest (needs xmllint and the schema beside the repository)", () => {
    const call = spawnSync("xmllint", ["--noout", "--nonet", "--schema", schema, MANIFEST], {
      encoding: "utf8",
    });
    expect(call.stderr.trim()).toBe(`${MANIFEST} validates`);
  });
});
