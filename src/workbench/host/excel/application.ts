import type { Book, CalculationMode } from "../book";
import type { HostClass } from "../rich-api/host-class";
import { HostObject } from "../rich-api/host-class";
import { invalidArgument } from "../rich-api/host-error";
import type { ExcelModel } from "./model";

const MODES: Readonly<Record<CalculationMode, string>> = {
  automatic: "Automatic",
  automaticExceptTables: "AutomaticExceptTables",
  manual: "Manual",
};

const NBSP = "\u00A0";

const NUMBER_FORMAT_INFO: HostClass<ExcelModel> = {
  name: "NumberFormatInfo",
  scalars: {
    numberDecimalSeparator: { since: "1.11", get: () => "," },
    numberGroupSeparator: { since: "1.11", get: () => NBSP },
  },
};

const CULTURE_INFO: HostClass<ExcelModel> = {
  name: "CultureInfo",
  scalars: { name: { since: "1.11", get: () => "uk-UA" } },
  navigations: {
    numberFormat: { since: "1.11", get: (model) => new HostObject(NUMBER_FORMAT_INFO, model) },
  },
};

interface CreatedTarget {
  readonly model: ExcelModel;
  readonly book: Book;
}

const WORKBOOK_CREATED: HostClass<CreatedTarget> = {
  name: "WorkbookCreated",
  methods: {
    open: {
      since: "1.8",
      call: ({ model, book }, args) => {
        model.newBooks.open(book, args.location);
        return undefined;
      },
    },
  },
};

export const APPLICATION: HostClass<ExcelModel> = {
  name: "Application",
  scalars: {
    calculationMode: {
      since: "1.1",
      get: (model) => MODES[model.book.calculationMode],
      set: (model, value) => {
        const mode = (Object.keys(MODES) as CalculationMode[]).find(
          (each) => MODES[each] === value,
        );
        if (mode === undefined) throw invalidArgument("Application.calculationMode");
        model.book.calculationMode = mode;
      },
    },
    calculationState: {
      since: "1.9",
      get: ({ book }) => (book.awaitsCalculation ? "Pending" : "Done"),
    },
    decimalSeparator: { since: "1.11", get: () => "," },
    thousandsSeparator: { since: "1.11", get: () => NBSP },
    useSystemSeparators: { since: "1.11", get: () => true },
  },
  navigations: {
    cultureInfo: { since: "1.11", get: (model) => new HostObject(CULTURE_INFO, model) },
  },
  methods: {
    // The three kinds of calculation differ in what they skip; here all is calculated.
    calculate: {
      since: "1.1",
      call: (model, args) => {
        if (!["Recalculate", "Full", "FullRebuild"].includes(args.text(0))) {
          throw invalidArgument(args.location);
        }
        model.book.calculate();
        return undefined;
      },
    },
    createWorkbook: {
      since: "1.8",
      call: (model, args) => {
        const book = model.newBooks.make(args.optionalText(0), args.location);
        return new HostObject(WORKBOOK_CREATED, { model, book });
      },
    },
    suspendApiCalculationUntilNextSync: {
      since: "1.6",
      call: (model) => {
        model.book.calculationSuspended = true;
        return undefined;
      },
    },
    // A batch is drawn once in any case.
    suspendScreenUpdatingUntilNextSync: { since: "1.9", call: () => undefined },
  },
};

export const APPLICATION_CLASSES = [
  APPLICATION,
  CULTURE_INFO,
  NUMBER_FORMAT_INFO,
  WORKBOOK_CREATED,
];
