import type { IndicatorTable, PassportTable } from "../../report/model";
import type { DataTable, DataValue } from "../data-package";
import { field, PERIOD_FIELD, PLACE_FIELDS, SUBJECT_FIELDS } from "./fields";
import type { NumberedTable } from "./values";
import { fieldText, figureValue, placeValues, subjectValues, textValue } from "./values";

const KEY = ["table", "row"] as const;

/** Indicators: one row each, and their values by year or as plan and actual. */
export function indicatorTables(
  tables: readonly NumberedTable<IndicatorTable>[],
): readonly DataTable[] {
  const lines = tables.flatMap((each) =>
    each.table.rows.filter(({ kind }) => kind === "indicator").map((row) => ({ each, row })),
  );
  return [
    {
      name: "indicators",
      title: "Показники програм",
      description: "Один рядок – один показник; значення – у таблиці indicator-values.",
      fields: [
        ...PLACE_FIELDS,
        ...SUBJECT_FIELDS,
        PERIOD_FIELD,
        field(
          "group",
          "string",
          "Група",
          "input – затрат, output – продукту, efficiency – ефективності, quality – якості",
          { values: ["input", "output", "efficiency", "quality"] },
        ),
        field("number", "string", "№", "Номер показника, як у таблиці"),
        field("indicator", "string", "Показник", "Назва показника"),
        field("unit_of_measure", "string", "Одиниця виміру", "Одиниця виміру"),
        field("baseline", "number", "Вихідне значення", "Значення на початок дії програми"),
        field(
          "baseline_text",
          "string",
          "Вихідне значення словами",
          "Значення на початок дії програми, як у таблиці",
        ),
      ],
      primaryKey: KEY,
      belongsTo: null,
      rows: lines.map(({ each, row }) => [
        ...placeValues(each, row.row),
        ...subjectValues(each),
        each.table.period,
        row.group,
        fieldText(row.number),
        fieldText(row.indicator),
        fieldText(row.unitOfMeasure),
        figureValue(row.baseline),
        textValue(row.baseline?.raw),
      ]),
    },
    {
      name: "indicator-values",
      title: "Значення показників",
      description:
        "Один рядок – одне значення показника: на рік, за планом чи фактичне. Місце в рейтингу або слова замість числа стоять лише в raw.",
      fields: [
        ...PLACE_FIELDS,
        field(
          "kind",
          "string",
          "Що це",
          "planned – на рік за програмою, plan – річний план звіту, actual – фактично",
          { required: true, values: ["planned", "plan", "actual"] },
        ),
        field("year", "year", "Рік", "Рік; порожньо, якщо звіт його не називає"),
        field("value", "number", "Значення", "Число"),
        field("raw", "string", "Як у таблиці", "Значення так, як воно стоїть у клітинці"),
        field("value_id", "string", "Код значення", "Код графи: рік, plan або actual", {
          required: true,
        }),
      ],
      primaryKey: [...KEY, "value_id"],
      belongsTo: "indicators",
      rows: lines.flatMap(({ each, row }) =>
        Object.entries(row.values).flatMap(
          ([column, figure]): readonly (readonly DataValue[])[] => {
            const raw = textValue(figure.raw);
            if (raw === null) return [];
            const year = /^year:(\d+)$/.exec(column)?.[1];
            const kind = year !== undefined ? "planned" : column === "actual" ? "actual" : "plan";
            const at = year ?? each.table.period?.slice(0, 4) ?? null;
            return [
              [...placeValues(each, row.row), kind, at, figureValue(figure), raw, year ?? kind],
            ];
          },
        ),
      ),
    },
  ];
}

/** Passports: one row per line. */
export function passportTables(
  tables: readonly NumberedTable<PassportTable>[],
): readonly DataTable[] {
  return [
    {
      name: "passport",
      title: "Паспорти програм",
      description: "Один рядок – один рядок паспорта.",
      fields: [
        ...PLACE_FIELDS,
        field("number", "string", "№", "Номер рядка паспорта"),
        field("name", "string", "Назва", "Що зазначено в рядку", { required: true }),
        field(
          "value",
          "string",
          "Значення",
          "Зміст рядка; кілька клітинок – у кілька рядків тексту",
        ),
      ],
      primaryKey: KEY,
      belongsTo: null,
      rows: tables.flatMap((each) =>
        each.table.rows.map((row) => [
          ...placeValues(each, row.row),
          fieldText(row.number),
          textValue(row.name.text) ?? "?",
          textValue(row.values.map(({ text }) => text).join("\n")),
        ]),
      ),
    },
  ];
}
