import "./browser-gaps";
import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import { FAULT_NAMES } from "../../../src/workbench/host/faults";
import { showWorkbench } from "./render-workbench";

test("the menu offers three Excels on three systems, and another one is another run of the pane", async () => {
  const { user, pane } = showWorkbench();
  expect(pane.excel?.profile.sets["ExcelApi"]).toBe("1.14");
  await user.click(screen.getByRole("button", { name: "Випробування" }));
  const excels = await screen.findAllByRole("menuitemradio");
  expect(excels.map((each) => each.textContent)).toEqual([
    "Excel LTSC 2021 (ExcelApi 1.14)",
    "Excel LTSC 2024 (ExcelApi 1.17)",
    "Excel (Microsoft 365) (ExcelApi 1.20)",
    "У браузері",
    "Windows",
    "Mac (не завантажує файлів)",
  ]);
  expect(excels[0]).toBeChecked();
  await user.click(screen.getByRole("menuitemradio", { name: /1\.20/ }));
  expect(pane.excel?.profile.name).toBe("1.20");
  expect([pane.runs, pane.disposed]).toEqual([2, 1]);
});

test("?host= is the Excel at first", () => {
  const { pane } = showWorkbench(undefined, { profile: "1.17" });
  expect(pane.excel?.profile.sets["ExcelApi"]).toBe("1.17");
});

test("the menu offers every fault in plain words, switches it, and tells how many are on", async () => {
  const { user, pane } = showWorkbench();
  const faults = pane.excel?.faults;
  await user.click(screen.getByRole("button", { name: "Випробування" }));
  expect(await screen.findByText("Несправності для випробувань")).toBeVisible();
  const items = screen.getAllByRole("menuitemcheckbox");
  expect(items).toHaveLength(FAULT_NAMES.length);
  for (const item of items) await user.click(item);
  expect(faults?.active).toEqual(FAULT_NAMES);
  expect(screen.getByRole("button", { name: "Випробування (10)", hidden: true })).toBeVisible();
  await user.click(screen.getByRole("menuitemcheckbox", { name: "Excel не відповідає" }));
  expect(faults?.has("endless-sync")).toBe(false);
  act(() => {
    faults?.set("co-author", false);
  });
  expect(
    screen.getByRole("menuitemcheckbox", { name: /Співавтор змінить клітинку/ }),
  ).not.toBeChecked();
  expect(pane.runs).toBe(1);
});
