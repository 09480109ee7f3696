import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { JSDOM } from "jsdom";
import { Book } from "../../../src/workbench/host/book";
import { ExcelHost } from "../../../src/workbench/host/excel-host";
import { PROFILE_NAMES, PROFILES } from "../../../src/workbench/host/profiles";
import { WacConversation } from "../../../src/workbench/host/wac-conversation";

const HOST_ORIGIN = "https://localhost:3000";
const OFFICE_JS = pathToFileURL(
  createRequire(__filename).resolve("@microsoft/office-js/dist/office.js"),
).href;

/** What the page's own script uses; the page is a realm of its own. */
interface PaneWindow {
  readonly document: Document;
  readonly KeyboardEvent: typeof KeyboardEvent;
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
}

interface Pane {
  readonly window: PaneWindow;
  readonly host: ExcelHost;
  readonly conversation: WacConversation;
  readonly tabExits: string[];
  close(): void;
}

/** A task pane page with the unmodified office.js, in a window whose parent is the host. */
function openPane(host = new ExcelHost(Book.empty("звіт.xlsx"))): Pane {
  const tabExits: string[] = [];
  const pane: { dom?: JSDOM } = {};
  const parent = {
    postMessage: (text: string) => {
      setTimeout(() => {
        conversation.receive(text);
      }, 0);
    },
  };
  const conversation = new WacConversation({
    host,
    addinId: "6f1f0e2c-0000-4000-8000-000000000001",
    addinName: "Звірка",
    hostOrigin: HOST_ORIGIN,
    onTabExit: (direction) => tabExits.push(direction),
    send: (data) => {
      setTimeout(() => {
        const { window } = pane.dom ?? {};
        if (window === undefined) return;
        const event = new window.MessageEvent("message", { data, origin: HOST_ORIGIN });
        Object.defineProperty(event, "source", { value: parent });
        window.dispatchEvent(event);
      }, 0);
    },
  });
  pane.dom = new JSDOM(
    `<!doctype html><script src="${OFFICE_JS}"></script><button>Перевірити</button><button>Далі</button>`,
    {
      url: "https://localhost:3000/taskpane.html",
      runScripts: "dangerously",
      resources: "usable",
      pretendToBeVisual: true,
      beforeParse: (window) => {
        window.name = conversation.windowName;
        // jsdom only complains when office.js takes the focus for its window.
        window.focus = () => undefined;
        Object.defineProperty(window, "parent", { value: parent });
        // jsdom has no document.domain, which the trust check of office.js reads.
        Object.defineProperty(window.Document.prototype, "domain", { get: () => "localhost" });
      },
    },
  );
  return {
    window: pane.dom.window as unknown as PaneWindow,
    host,
    conversation,
    tabExits,
    close: () => {
      conversation.close();
      host.close();
      pane.dom?.window.close();
    },
  };
}

async function ready(pane: Pane): Promise<Awaited<ReturnType<typeof Office.onReady>>> {
  const { window } = pane;
  for (let waited = 0; !("Office" in window) && waited < 5_000; waited += 10) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return window.Office.onReady();
}

let pane: Pane;

afterEach(() => {
  pane.close();
});

it("starts the unmodified office.js, tells it language and requirement sets", async () => {
  pane = openPane();
  const info = await ready(pane);
  const { context } = pane.window.Office;
  expect([info.host, info.platform]).toEqual(["Excel", "OfficeOnline"]);
  expect([context.displayLanguage, context.contentLanguage]).toEqual(["uk-UA", "uk-UA"]);
  expect(
    ["1.14", "1.15"].map((version) => context.requirements.isSetSupported("ExcelApi", version)),
  ).toEqual([true, false]);
  expect(context.requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
  expect(context.document.mode).toBe("readWrite");
});

it.each(PROFILE_NAMES)("tells the page that it is Excel %s", async (name) => {
  pane = openPane(new ExcelHost(Book.empty(), { profile: PROFILES[name] }));
  await ready(pane);
  const { requirements } = pane.window.Office.context;
  const offered = ["1.14", "1.15", "1.17", "1.18", "1.20", "1.21"].filter((version) =>
    requirements.isSetSupported("ExcelApi", version),
  );
  const expected = {
    "1.14": ["1.14"],
    "1.17": ["1.14", "1.15", "1.17"],
    "1.20": ["1.14", "1.15", "1.17", "1.18", "1.20"],
  };
  expect(offered).toEqual(expected[name]);
  const others = ["SharedRuntime", "RibbonApi", "DialogApi", "KeyboardShortcuts", "TaskPaneApi"];
  expect(others.filter((set) => requirements.isSetSupported(set, "1.1"))).toEqual(
    name === "1.20" ? others : others.slice(0, 3),
  );
});

it("reads and writes the workbook, and hears of a person's change", async () => {
  pane = openPane();
  await ready(pane);
  pane.host.book.activeSheet.enter(0, 0, "49,6%");
  const heard: string[] = [];
  const text = await pane.window.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const cell = sheet.getRange("A1");
    cell.load("text");
    sheet.onChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("B1").values = [["від надбудови"]];
    await context.sync();
    return cell.text;
  });
  pane.host.book.activeSheet.enter(5, 2, "нове");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(text).toEqual([["49,60%"]]);
  expect(pane.host.book.activeSheet.cell(0, 1).value).toBe("від надбудови");
  expect(heard).toEqual(["B1", "C6"]);
});

it("refuses while a person types in a cell", async () => {
  pane = openPane();
  await ready(pane);
  pane.host.book.editing = true;
  const code = await pane.window.Excel.run(async (context) => {
    context.workbook.load("name");
    await context.sync();
  }).then(
    () => "none",
    (error: unknown) => (error as { code: string }).code,
  );
  expect(code).toBe("InvalidOperationInCellEditMode");
});

it("keeps settings in the document and reads them anew", async () => {
  pane = openPane(new ExcelHost(Book.empty(), { settings: new Map([["а", JSON.stringify(1)]]) }));
  await ready(pane);
  const { settings } = pane.window.Office.context.document;
  expect(settings.get("а")).toBe(1);
  settings.set("б", { так: true });
  await new Promise<void>((resolve) => {
    settings.saveAsync(() => {
      resolve();
    });
  });
  expect([...pane.host.settings]).toEqual([
    ["а", "1"],
    ["б", '{"так":true}'],
  ]);
  pane.host.settings.set("а", "2");
  await new Promise<void>((resolve) => {
    settings.refreshAsync(() => {
      resolve();
    });
  });
  expect(settings.get("а")).toBe(2);
});

it("runs a ribbon command, also one pressed before the pane has started", async () => {
  pane = openPane();
  const early = pane.conversation.invokeCommand("check", "CheckButton");
  await ready(pane);
  const sources: unknown[] = [];
  pane.window.Office.actions.associate("check", (event: Office.AddinCommands.Event) => {
    sources.push(event.source.id);
    event.completed();
  });
  expect(await early).toBe("completed");
  expect(sources).toEqual(["CheckButton"]);
  expect(await pane.conversation.invokeCommand("немає", "OtherButton")).toBe("unknown-function");
});

it("shows and hides the pane", async () => {
  pane = openPane();
  await ready(pane);
  const { addin } = pane.window.Office;
  const heard: string[] = [];
  await addin.onVisibilityModeChanged((message) => {
    heard.push(message.visibilityMode);
  });
  await addin.hide();
  expect(pane.host.shell.paneState).toBe("Background");
  await addin.showAsTaskpane();
  expect(pane.host.shell.paneState).toBe("Visible");
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toEqual(["Hidden", "Taskpane"]);
});

it("leaves the pane by Tab at its end, and comes back to its first control", async () => {
  pane = openPane();
  await ready(pane);
  const { document, KeyboardEvent } = pane.window;
  const buttons = [...document.querySelectorAll("button")];
  buttons.at(-1)?.focus();
  document.activeElement?.dispatchEvent(
    new KeyboardEvent("keydown", { key: "Tab", keyCode: 9, bubbles: true, cancelable: true }),
  );
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(pane.tabExits).toEqual(["forward"]);
  buttons.at(-1)?.blur();
  pane.conversation.tabInto("forward");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(document.activeElement?.textContent).toBe("Перевірити");
});
