import "@testing-library/jest-dom";
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { readProfile } from "../../src/core/lint/profiles/read-profile";
import { FakeExcel } from "./fake-excel";
import { settings, openSettings, ruleBox, fill, differences, finds, unfold } from "./open-settings";
import { findingAt, message, renderPane } from "./render-pane";
import { faultyBook } from "./report-books";

describe("keeping the settings", () => {
  test("in the workbook: there in a new pane, and what they loosen stands above the findings", async () => {
    const excel = new FakeExcel(faultyBook());
    const { press } = await settings(excel);
    await unfold("Правила");
    await userEvent.click(ruleBox("PCT-01"));
    expect(excel.kept).toBeNull();
    await press("Зберегти у книзі");
    expect(message()).toHaveTextContent("Налаштування записано в книгу.");
    expect(JSON.parse(excel.kept ?? "")).toEqual({
      version: 1,
      profile: { version: 1, name: "Власний профіль", rulesOff: ["PCT-01"] },
    });

    cleanup();
    const again = await renderPane(excel);
    await again.press("Перевірити");
    expect(finds("PCT-01")).toBe(false);
    const bar = await screen.findByRole("region", { name: "Налаштування перевірки" });
    expect(bar).toHaveTextContent("Діють налаштування з цієї книги: «Власний профіль».");
    expect(bar).toHaveTextContent(/Книга послабила перевірку: 1.послаблення/);
    expect(within(bar).getByText("Правило PCT-01 вимкнено")).toBeVisible();
    const first = findingAt("TYP-01", "F4");
    expect(bar.compareDocumentPosition(first)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);

    await again.press("Не враховувати");
    expect(finds("PCT-01")).toBe(true);
    await again.press("Враховувати");
    expect(finds("PCT-01")).toBe(false);
  });

  test("out of the workbook again they are in force no more", async () => {
    const excel = new FakeExcel(faultyBook());
    excel.kept = '{"version":1,"profile":{"version":1,"name":"наш","rulesOff":["PCT-01"]}}';
    const { press } = await settings(excel);
    await press("Прибрати з книги");
    expect(excel.kept).toBeNull();
    expect(message()).toHaveTextContent("Налаштування прибрано з книги.");
    await waitFor(() => expect(finds("PCT-01")).toBe(true));
  });

  test("for the person alone: in force in every workbook, whatever that carries", async () => {
    const excel = new FakeExcel(faultyBook());
    const { press } = await settings(excel);
    await fill("Допустима різниця відсотка, в. п.", "40");
    await press("Лише для мене");
    expect(excel.kept).toBeNull();
    expect(excel.preferences.profile).toEqual({
      version: 1,
      name: "Власний профіль",
      tolerances: { percentPoints: 40 },
    });

    cleanup();
    excel.kept = '{"version":1,"profile":{"version":1,"name":"їхній","rulesOff":["PCT-01"]}}';
    const again = await renderPane(excel);
    await again.press("Перевірити");
    expect(screen.getByRole("button", { name: /^Попередження PCT-01 H5/ })).toBeInTheDocument();
    const bar = await screen.findByRole("region", { name: "Налаштування перевірки" });
    expect(bar).toHaveTextContent("Діють ваші налаштування: «Власний профіль».");
    expect(bar).toHaveTextContent("Налаштування з книги («їхній») не враховано.");
    await again.press(/^У них 1/);
    expect(bar).toHaveTextContent("Правило PCT-01 вимкнено");

    await openSettings(again);
    await again.press("Прибрати мої налаштування");
    expect(excel.preferences.profile).toBeNull();
    await waitFor(() => expect(finds("PCT-01")).toBe(false));
  });

  test("a failure to write is told, keeps nothing, and can be tried again", async () => {
    const excel = new FakeExcel(faultyBook());
    const { press } = await settings(excel);
    await unfold("Правила");
    await userEvent.click(ruleBox("PCT-01"));
    excel.failing = { keep: { code: "read-only" } };
    await press("Зберегти у книзі");
    expect(message()).toHaveTextContent("Книгу відкрито лише для читання.");
    expect(excel.kept).toBeNull();
    await press("Повторити");
    expect(excel.kept).toContain("PCT-01");
  });

  test("what cannot be read is in force for nobody and is not written over", async () => {
    const excel = new FakeExcel(faultyBook());
    excel.kept = '{"version":1,"profile":{"version":1,"name":"x","rulesOff":"PCT-01"}}';
    const text = excel.kept;
    const { press } = await settings(excel);
    await unfold("Правила");
    expect(finds("PCT-01")).toBe(true);
    await userEvent.click(ruleBox("TYP-01"));
    await press("Зберегти у книзі");
    expect(message()).toHaveTextContent("записала інша її версія");
    expect(excel.kept).toBe(text);
  });

  test("in a file, which reads as the profile that was set", async () => {
    const { press } = await settings(new FakeExcel(faultyBook()));
    await unfold("Правила");
    await fill("Назва профілю", "Наше місто");
    await userEvent.click(ruleBox("PCT-01"));
    const files: Blob[] = [];
    const names: string[] = [];
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    Object.assign(URL, {
      createObjectURL: (file: Blob) => `blob:${files.push(file)}`,
      revokeObjectURL: () => {},
    });
    await press("Експортувати у файл");
    expect(names).toEqual(["Наше-місто.json"]);
    const text = screen.getByRole<HTMLTextAreaElement>("textbox", { name: /^Текст файлу/ }).value;
    expect(files[0]?.size).toBe(new Blob([text]).size);
    expect(readProfile(text)).toMatchObject({
      ok: true,
      file: { name: "Наше місто", rulesOff: ["PCT-01"] },
    });
    jest.restoreAllMocks();
  });
});

describe("a profile from a file", () => {
  const open = async (text: string): Promise<void> => {
    const chooser = document.querySelector<HTMLInputElement>("input[type=file]")!;
    const file = new File([text], "місто.json", { type: "application/json" });
    // jsdom's files cannot be read in this way yet.
    await userEvent.upload(chooser, Object.assign(file, { text: async () => text }));
  };

  test("is in force at once", async () => {
    await settings(new FakeExcel(faultyBook()));
    await open('{"version":1,"name":"місто","rulesOff":["PCT-01","PCT-99"]}');
    await waitFor(() => expect(finds("PCT-01")).toBe(false));
    expect(screen.getByText(/Відкрито профіль «місто»\./)).toHaveTextContent(
      "Цих правил у цій версії немає: PCT-99.",
    );
    expect(differences()).toContain("Правило PCT-01 вимкнено");
  });

  test("with a mistake names the wrong key, and nothing changes", async () => {
    await settings(new FakeExcel(faultyBook()));
    await open('{"version":1,"name":"місто","thresholds":{"lowExecutoin":50,"saving":500}}');
    await screen.findByText("Файл «місто.json» не підходить:");
    expect(screen.getByText(/Ключа «thresholds.lowExecutoin» немає/)).toHaveTextContent(
      "«lowExecution»",
    );
    expect(screen.getByText(/«thresholds.saving» має бути від 0 до 100/)).toBeVisible();
    expect(differences()).toContain("Відмінностей немає.");
  });
});
