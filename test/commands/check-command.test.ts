/** Registers the commands in a fresh page; returns what Excel would do with a button. */
async function openPage(pane: () => Promise<void>) {
  jest.resetModules();
  const functions = new Map<string, (event: { completed: () => void }) => void>();
  Object.assign(globalThis, {
    Office: {
      actions: {
        associate: (name: string, run: (event: { completed: () => void }) => void) => {
          functions.set(name, run);
        },
      },
      addin: { showAsTaskpane: pane },
    },
  });
  const commands = await import("../../src/commands");
  commands.registerCommands();
  const press = (name: string): Promise<void> =>
    new Promise((completed, reject) => {
      const run = functions.get(name);
      if (run === undefined) reject(new Error(`No function is bound to ${name}`));
      else run({ completed });
    });
  return { commands, press };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

test("the button shows the pane, has it check, and is completed", async () => {
  let shown = 0;
  let checks = 0;
  const { commands, press } = await openPage(() => {
    shown++;
    return Promise.resolve();
  });
  commands.onPaneRequested(() => checks++);
  await press("checkWorkbook");
  expect({ shown, checks }).toEqual({ shown: 1, checks: 1 });
});

test("a press before the pane is ready waits for it, and is one check", async () => {
  const { commands, press } = await openPage(() => Promise.resolve());
  await press("checkWorkbook");
  await press("checkWorkbook");
  let checks = 0;
  commands.onPaneRequested(() => checks++);
  expect(checks).toBe(1);
  await press("checkWorkbook");
  expect(checks).toBe(2);
});

test.each<[string, () => Promise<void>]>([
  ["rejects", () => Promise.reject(new Error("no pane"))],
  [
    "throws",
    () => {
      throw new Error("no such function");
    },
  ],
])("the button is completed and the check runs when showing the pane %s", async (_name, pane) => {
  const { commands, press } = await openPage(pane);
  let checks = 0;
  commands.onPaneRequested(() => checks++);
  await press("checkWorkbook");
  expect(checks).toBe(1);
});

test.each([
  ["computeSheets", "compute"],
  ["formatSheets", "format"],
  ["clearMarks", "clear-marks"],
])("%s shows the pane with what it would do", async (name, request) => {
  let shown = 0;
  const { commands, press } = await openPage(() => {
    shown++;
    return Promise.resolve();
  });
  const heard: string[] = [];
  commands.onPaneRequested((each) => heard.push(each));
  await press(name);
  expect({ shown, heard }).toEqual({ shown: 1, heard: [request] });
});

test("of two presses before the pane is ready the last one counts", async () => {
  const { commands, press } = await openPage(() => Promise.resolve());
  await press("checkWorkbook");
  await press("computeSheets");
  const heard: string[] = [];
  commands.onPaneRequested((each) => heard.push(each));
  expect(heard).toEqual(["compute"]);
});

test("the button is completed when the check itself throws", async () => {
  const { commands, press } = await openPage(() => Promise.resolve());
  commands.onPaneRequested(() => {
    throw new Error("a mistake of ours");
  });
  await expect(press("checkWorkbook")).resolves.toBeUndefined();
});

test("a pane that has gone hears nothing, and the next one does", async () => {
  const { commands, press } = await openPage(() => Promise.resolve());
  const heard: string[] = [];
  const stop = commands.onPaneRequested(() => heard.push("first"));
  stop();
  await press("checkWorkbook");
  commands.onPaneRequested(() => heard.push("second"));
  expect(heard).toEqual(["second"]);
});

test("while a cell is edited Excel refuses the pane: it is shown afterwards, and told that it is", async () => {
  let tries = 0;
  const { commands, press } = await openPage(() => {
    tries += 1;
    const refused = Object.assign(new Error("edited"), { code: "InvalidOperationInCellEditMode" });
    return tries < 2 ? Promise.reject(refused) : Promise.resolve();
  });
  const heard: string[] = [];
  commands.onPaneRequested((each) => heard.push(each));
  commands.onPaneShown(() => heard.push("shown"));
  await press("computeSheets");
  expect(heard).toEqual(["compute", "shown"]);
});

test("a pane that cannot be shown at all is not told that it is", async () => {
  const { commands, press } = await openPage(() => Promise.reject(new Error("no pane")));
  let shown = 0;
  commands.onPaneShown(() => shown++);
  await press("checkWorkbook");
  expect(shown).toBe(0);
});
