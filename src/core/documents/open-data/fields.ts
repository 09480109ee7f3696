import type { DataField, FieldType } from "../data-package";

interface More {
  readonly required?: boolean;
  readonly values?: readonly string[];
  readonly pattern?: string;
}

/** A field as most are: not required, of any value. */
export function field(
  name: string,
  type: FieldType,
  title: string,
  description: string,
  { required = false, values, pattern }: More = {},
): DataField {
  return {
    name,
    type,
    title,
    description,
    required,
    values: values ?? null,
    pattern: pattern ?? null,
  };
}

/** Where a row stands, and what its table is about: the first fields of every table. */
export const PLACE_FIELDS: readonly DataField[] = [
  field("table", "integer", "Таблиця", "Порядковий номер таблиці в наборі", { required: true }),
  field("sheet", "string", "Аркуш", "Аркуш книги, на якому стоїть таблиця", { required: true }),
  field("row", "integer", "Рядок", "Номер рядка аркуша", { required: true }),
];

export const SUBJECT_FIELDS: readonly DataField[] = [
  field("programme", "string", "Програма", "Назва міської цільової програми"),
  field("decision_number", "string", "Номер рішення", "Номер рішення, яким затверджено програму"),
  field("decision_date", "date", "Дата рішення", "Дата рішення, яким затверджено програму"),
];

export const PERIOD_FIELD = field(
  "period",
  "string",
  "Звітний період",
  "Від початку року: 2018-q1, 2018-h1, 2018-9m, 2018; окремі квартали: 2018-q2, 2018-q3, 2018-q4",
  { pattern: "\\d{4}(-(q[1-4]|h1|9m))?" },
);

/** What places a measure in its programme. */
export const MEASURE_FIELDS: readonly DataField[] = [
  field("direction", "string", "Напрям діяльності", "Напрям, до якого належить захід"),
  field("task", "string", "Завдання", "Завдання, до якого належить захід"),
  field("number", "string", "№", "Номер заходу, як у таблиці"),
  field("measure", "string", "Захід", "Зміст заходу"),
  field("term", "string", "Термін виконання", "Термін виконання, як у таблиці"),
  field("executor", "string", "Виконавець", "Виконавці заходу"),
  field("funding_source", "string", "Джерело фінансування", "Джерело фінансування"),
  field(
    "part_of",
    "integer",
    "Частина рядка",
    "Рядок аркуша, до суми якого входить цей захід; для підсумків беруться лише рядки, де тут порожньо",
  ),
];

/** Money in hryvnias. */
export function moneyField(name: string, title: string, description: string): DataField {
  return field(name, "number", title, `${description}, гривень`);
}
