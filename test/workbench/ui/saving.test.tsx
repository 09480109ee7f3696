import "@testing-library/jest-dom";
import { showWorkbench } from "./render-workbench";
import { screen, waitFor, within } from "@testing-library/react";
import { Book } from "../../../src/workbench/host/book";
import type { Language } from "../../../src/workbench/texts";

/** Names under which the page was asked to download something. */
function watchDownloads(): string[] {
  const names: string[] = [];
  URL.createObjectURL = () => "blob:saved";
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  return names;
}

/** As `Book` tells of a file with macros; which files have what is tested beside `findLostParts`. */
function bookWithMacros(): Book {
  const book = Book.empty("звіт.xlsx");
  jest.spyOn(book, "save").mockResolvedValue(new Uint8Array([1]));
  jest.spyOn(book, "partsLostOnSave").mockResolvedValue([
    { kind: "macros", names: ["xl/vbaProject.bin"] },
    { kind: "external-links", names: ["xl/externalLinks/externalLink.xml"] },
  ]);
  return book;
}

afterEach(() => {
  jest.restoreAllMocks();
});

/** In Ukrainian the ribbon's «undo» has the name of the dialog's «cancel». */
function dialog(): HTMLElement {
  const found = document.querySelector<HTMLElement>(".wb-dialog");
  if (found === null) throw new Error("No dialog is open");
  return found;
}

const NAMED_LOSSES = {
  uk: {
    saveAs: "Зберегти як…",
    lost: ["макроси", "зв’язки з іншими книгами"],
    go: "Зберегти без цього",
    back: "Скасувати",
  },
  en: {
    saveAs: "Save as…",
    lost: ["macros", "links to other workbooks"],
    go: "Save without these",
    back: "Cancel",
  },
} as const;

describe("saving a workbook that holds more than we can write", () => {
  it.each<Language>(["uk", "en"])(
    "says (%s) what would be lost, and saves only then",
    async (language) => {
      const { saveAs, lost, go, back } = NAMED_LOSSES[language];
      const downloads = watchDownloads();
      const { user } = showWorkbench(undefined, { book: bookWithMacros(), language });
      await user.click(screen.getByRole("button", { name: saveAs }));
      for (const name of lost) expect(await screen.findByText(name)).toBeInTheDocument();
      await user.click(within(dialog()).getByRole("button", { name: back, hidden: true }));
      await waitFor(() => {
        expect(screen.queryByText(lost[0])).toBeNull();
      });
      expect(downloads).toEqual([]);
      await user.click(screen.getByRole("button", { name: saveAs }));
      await user.click(await screen.findByRole("button", { name: go, hidden: true }));
      await waitFor(() => {
        expect(downloads).toHaveLength(1);
      });
    },
  );

  it("does not speak of losses when there are none", async () => {
    const { user } = showWorkbench();
    await user.click(screen.getByRole("button", { name: "Зберегти як…" }));
    expect(await screen.findByRole("button", { name: "Зберегти" })).toBeInTheDocument();
    expect(screen.queryByText(/не буде/)).toBeNull();
  });
});
