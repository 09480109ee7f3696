import type { LayoutStyle } from "../../layout/style";
import { toText } from "../../report/decimal";
import type { Table } from "../../report/model";
import { measuresOf } from "../../report/model";
import { fromKopiykas } from "../../report/unit";
import type { DataPackage, DataTable } from "../data-package";
import { kopiykasOf, percentOf } from "../note/note-figure";
import { field, moneyField, PERIOD_FIELD, PLACE_FIELDS, SUBJECT_FIELDS } from "../open-data/fields";
import { openData } from "../open-data/open-data";
import type { NumberedTable } from "../open-data/values";
import { placeValues, subjectValues } from "../open-data/values";
import type { ReportTotals } from "./set-totals";
import { totalsLine } from "./set-totals";
import { programmesOf } from "./set-programmes";

/** The two of `PLACE_FIELDS` that place a table; the third places a row in it. */
const TABLE_FIELDS = PLACE_FIELDS.slice(0, 2);

/**
 * The open data of a set: the tables as ever, what each report says altogether, and the decisions that
 * the tables cite. What the package is about and its totals stand in its description, too.
 *
 * @param tables every table of the set, those of the totals among them
 */
export function setData(
  tables: readonly Table[],
  totals: readonly ReportTotals[],
  facts: Pick<DataPackage, "title" | "created">,
  style: LayoutStyle,
): DataPackage {
  const data = openData(tables, facts);
  const numbered = tables.map((table, index) => ({ table, number: index + 1 }));
  const lines = totals.map((each) => totalsLine(each, style));
  return {
    ...data,
    description: [...programmesOf(tables), ...lines, data.description].join("\n\n"),
    tables: [
      ...data.tables,
      totalsTable(numbered, totals, style),
      ...[decisionsTable(numbered)].filter(({ rows }) => rows.length > 0),
    ],
  };
}

/** Name of the table of totals. */
export const TOTALS_TABLE = "totals";

function totalsTable(
  numbered: readonly NumberedTable[],
  totals: readonly ReportTotals[],
  style: LayoutStyle,
): DataTable {
  return {
    name: TOTALS_TABLE,
    title: "Підсумки звітів",
    description: "Один рядок – один звіт; ті самі суми – у всіх документах набору.",
    fields: [
      ...TABLE_FIELDS,
      ...SUBJECT_FIELDS,
      PERIOD_FIELD,
      field("measures", "integer", "Заходів", "Скільки заходів у звіті", { required: true }),
      moneyField("annual_plan", "Річний план", "Річний обсяг фінансування за звітом"),
      moneyField("actual", "Фактично профінансовано", "Профінансовано від початку року"),
      field("percent", "number", "Відсоток", "Профінансовано до річного плану, у відсотках"),
      field("statement", "string", "Підсумок словами", "Рядок, що стоїть у кожному документі", {
        required: true,
      }),
    ],
    primaryKey: ["table"],
    belongsTo: null,
    rows: numbered.flatMap((each) =>
      totals
        .filter(({ table }) => table === each.table)
        .map((own) => {
          const share = percentOf(own.actual, own.plan);
          const money = (kopiykas: number) => toText(fromKopiykas(kopiykas, "UAH"));
          return [
            ...placeValues(each, 0).slice(0, TABLE_FIELDS.length),
            ...subjectValues(each),
            each.table.period,
            String(measuresOf(own.table).length),
            money(kopiykasOf(own.plan)),
            money(kopiykasOf(own.actual)),
            share === null ? null : toText(share),
            totalsLine(own, style),
          ];
        }),
    ),
  };
}

function decisionsTable(numbered: readonly NumberedTable[]): DataTable {
  return {
    name: "decisions",
    title: "Рішення про програми",
    description: "Один рядок – одне рішення, на яке посилається заголовок таблиці.",
    fields: [
      ...TABLE_FIELDS,
      field("order", "integer", "Порядок", "Яким за порядком його наведено", { required: true }),
      field("role", "string", "Що зроблено", "approved – затверджено, amended – внесено зміни", {
        required: true,
        values: ["approved", "amended"],
      }),
      field("programme", "string", "Програма", "Назва міської цільової програми"),
      field("decision_number", "string", "Номер рішення", "Номер рішення, як у заголовку"),
      field("decision_date", "date", "Дата рішення", "Дата рішення, як у заголовку"),
    ],
    primaryKey: ["table", "order"],
    belongsTo: null,
    rows: numbered.flatMap((each) =>
      each.table.title.decisions.map((decision, index) => [
        ...placeValues(each, 0).slice(0, TABLE_FIELDS.length),
        String(index + 1),
        index === 0 ? "approved" : "amended",
        ...subjectValues(each, decision),
      ]),
    ),
  };
}
