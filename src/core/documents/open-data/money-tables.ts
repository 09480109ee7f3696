import type { MoneyTable } from "../../report/model";
import type { FundingSource } from "../../report/table-columns";
import { isYearColumn, TEXT_COLUMNS } from "../../report/table-columns";
import type { DataTable, DataValue } from "../data-package";
import {
  field,
  MEASURE_FIELDS,
  moneyField,
  PERIOD_FIELD,
  PLACE_FIELDS,
  SUBJECT_FIELDS,
} from "./fields";
import type { PlacedMeasure } from "./measures";
import { placedMeasures } from "./measures";
import type { NumberedTable } from "./values";
import { figureValue, moneyValue, placeValues, subjectValues } from "./values";

type Numbered = NumberedTable<MoneyTable>;

const KEY = ["table", "row"] as const;
const SOURCES: readonly FundingSource[] = ["local", "state", "regional", "other"];

/** Reports: one row per measure, and what each source has of it where the report says so. */
export function executionTables(tables: readonly Numbered[]): readonly DataTable[] {
  const all = tables.filter(({ table }) => table.kind === "execution-report");
  return [
    {
      name: "execution-report",
      title: "Звіти про виконання програм",
      description:
        "Один рядок – один захід. Суми наростають від початку року. Відсоток – як зазначено у звіті. Порожнє значення: у звіті його немає або його не можна прочитати однозначно.",
      fields: [
        ...PLACE_FIELDS,
        ...SUBJECT_FIELDS,
        PERIOD_FIELD,
        ...MEASURE_FIELDS,
        moneyField(
          "programme_volume",
          "Обсяг за програмою",
          "Орієнтовний обсяг фінансування відповідно до програми",
        ),
        moneyField("annual_plan", "Річний план", "Річний обсяг фінансування"),
        moneyField("actual", "Фактично профінансовано", "Фактично профінансовано від початку року"),
        field(
          "percent",
          "number",
          "Відсоток виконання",
          "Відсоток виконання заходу, як зазначено у звіті",
        ),
        field(
          "explanation",
          "string",
          "Інформація про виконання",
          "Інформація про виконання або причини невиконання заходу",
        ),
      ],
      primaryKey: KEY,
      belongsTo: null,
      rows: rowsOf(all, (each, { row, values, textOf }) => [
        ...placeValues(each, row.row),
        ...subjectValues(each),
        each.table.period,
        ...values,
        moneyValue(row.money.programmeVolume),
        moneyValue(row.money.annualPlan),
        moneyValue(row.money.actual),
        figureValue(row.percent),
        textOf("explanation"),
      ]),
    },
    {
      name: "execution-by-source",
      title: "Виконання програм за джерелами фінансування",
      description: "Один рядок – одне джерело фінансування одного заходу звіту.",
      fields: [
        ...PLACE_FIELDS,
        field(
          "source",
          "string",
          "Джерело",
          "local – місцевий бюджет, state – державний, regional – обласний, other – інші джерела",
          { required: true, values: SOURCES },
        ),
        moneyField("annual_plan", "Річний план", "Річний обсяг фінансування з цього джерела"),
        moneyField(
          "actual",
          "Фактично профінансовано",
          "Фактично профінансовано з цього джерела від початку року",
        ),
      ],
      primaryKey: [...KEY, "source"],
      belongsTo: "execution-report",
      rows: all.flatMap((each) =>
        placedMeasures(each).flatMap(({ row }) =>
          SOURCES.flatMap((source): readonly (readonly DataValue[])[] => {
            const plan = moneyValue(row.money[`annualPlan:${source}`]);
            const actual = moneyValue(row.money[`actual:${source}`]);
            if (plan === null && actual === null) return [];
            return [[...placeValues(each, row.row), source, plan, actual]];
          }),
        ),
      ),
    },
  ];
}

/** Programmes: one row per measure, and its money by year. */
export function programmeTables(tables: readonly Numbered[]): readonly DataTable[] {
  const all = tables.filter(({ table }) => table.kind === "programme");
  return [
    {
      name: "programme",
      title: "Заходи програм",
      description: "Один рядок – один захід програми; кошти за роками – у таблиці programme-years.",
      fields: [
        ...PLACE_FIELDS,
        ...SUBJECT_FIELDS,
        ...MEASURE_FIELDS,
        moneyField("total", "Усього", "Обсяг фінансування за всі роки, як зазначено у програмі"),
        field("expected_result", "string", "Очікуваний результат", "Очікуваний результат заходу"),
      ],
      primaryKey: KEY,
      belongsTo: null,
      rows: rowsOf(all, (each, { row, values, textOf }) => [
        ...placeValues(each, row.row),
        ...subjectValues(each),
        ...values,
        moneyValue(row.money.total),
        textOf("expectedResult"),
      ]),
    },
    yearTable(all, "programme", "Кошти програм за роками"),
  ];
}

/** Resources: one row per source, and its money by year. */
export function resourceTables(tables: readonly Numbered[]): readonly DataTable[] {
  const all = tables.filter(({ table }) => table.kind === "resources");
  return [
    {
      name: "resources",
      title: "Ресурсне забезпечення програм",
      description:
        "Один рядок – одне джерело фінансування; кошти за роками – у таблиці resources-years.",
      fields: [
        ...PLACE_FIELDS,
        ...SUBJECT_FIELDS,
        field(
          "funding_source",
          "string",
          "Джерело фінансування",
          "Джерело фінансування, як у таблиці",
        ),
        moneyField("total", "Усього", "Обсяг фінансування за всі роки, як зазначено у програмі"),
      ],
      primaryKey: KEY,
      belongsTo: null,
      rows: rowsOf(all, (each, measure) => [
        ...placeValues(each, measure.row.row),
        ...subjectValues(each),
        nameOf(measure),
        moneyValue(measure.row.money.total),
      ]),
    },
    yearTable(all, "resources", "Ресурси програм за роками"),
  ];
}

/** A source is named in whatever column of words the table has. */
function nameOf({ textOf }: PlacedMeasure): DataValue {
  const names = TEXT_COLUMNS.filter((column) => column !== "number").map(textOf);
  return textOf("fundingSource") ?? names.find((name) => name !== null) ?? null;
}

function yearTable(all: readonly Numbered[], of: string, title: string): DataTable {
  return {
    name: `${of}-years`,
    title,
    description: `Один рядок – кошти одного року для одного рядка таблиці ${of}.`,
    fields: [
      ...PLACE_FIELDS,
      field("year", "year", "Рік", "Рік, на який передбачено кошти", { required: true }),
      moneyField("amount", "Сума", "Обсяг фінансування на цей рік"),
    ],
    primaryKey: [...KEY, "year"],
    belongsTo: of,
    rows: all.flatMap((each) => {
      const years = each.table.moneyColumns.filter(isYearColumn);
      return placedMeasures(each).flatMap(({ row }) =>
        years.flatMap((column): readonly (readonly DataValue[])[] => {
          const amount = moneyValue(row.money[column]);
          if (amount === null) return [];
          return [[...placeValues(each, row.row), column.slice("year:".length), amount]];
        }),
      );
    }),
  };
}

function rowsOf(
  tables: readonly Numbered[],
  rowOf: (table: Numbered, measure: PlacedMeasure) => readonly DataValue[],
): DataTable["rows"] {
  return tables.flatMap((each) => placedMeasures(each).map((measure) => rowOf(each, measure)));
}
