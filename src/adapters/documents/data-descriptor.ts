import type { DataField, DataPackage, DataTable } from "../../core/documents/data-package";

const PROFILES = "https://datapackage.org/profiles/2.0";

/** The file `datapackage.json` of a package whose tables stand beside it as CSV (Data Package 2.0). */
export function packageDescriptor(data: DataPackage): object {
  const { name, title, description, created, tables } = data;
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name,
    title,
    description,
    ...(created === null ? {} : { created: `${created}T00:00:00Z` }),
    resources: tables.map((table) => ({
      $schema: `${PROFILES}/dataresource.json`,
      name: table.name,
      path: csvName(table),
      type: "table",
      title: table.title,
      description: table.description,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      dialect: {
        $schema: `${PROFILES}/tabledialect.json`,
        delimiter: ",",
        lineTerminator: "\r\n",
        quoteChar: '"',
        doubleQuote: true,
        header: true,
      },
      schema: tableSchema(table),
    })),
  };
}

/** What the file of a table is called. */
export function csvName({ name }: DataTable): string {
  return `${name}.csv`;
}

/** The schema of a table (Table Schema 2.0). */
export function tableSchema({ fields, primaryKey, belongsTo }: DataTable): object {
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: fields.map(fieldDescriptor),
    missingValues: [""],
    primaryKey,
    ...(belongsTo === null
      ? {}
      : {
          foreignKeys: [
            {
              fields: ["table", "row"],
              reference: { resource: belongsTo, fields: ["table", "row"] },
            },
          ],
        }),
  };
}

function fieldDescriptor({
  name,
  type,
  title,
  description,
  required,
  values,
  pattern,
}: DataField): object {
  const constraints = {
    ...(required ? { required } : {}),
    ...(values === null ? {} : { enum: values }),
    ...(pattern === null ? {} : { pattern }),
  };
  return {
    name,
    type,
    title,
    description,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

/** A JSON Schema of the data as one document: an object with a list of rows for each table. */
export function jsonSchema({ tables }: DataPackage): object {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    type: "object",
    additionalProperties: false,
    required: tables.map(({ name }) => name),
    properties: Object.fromEntries(
      tables.map((table) => [
        table.name,
        {
          type: "array",
          title: table.title,
          description: table.description,
          items: {
            type: "object",
            additionalProperties: false,
            required: table.fields.map(({ name }) => name),
            properties: Object.fromEntries(
              table.fields.map((field) => [field.name, fieldSchema(field)]),
            ),
          },
        },
      ]),
    ),
  };
}

const JSON_TYPES: Readonly<Record<DataField["type"], string>> = {
  string: "string",
  integer: "integer",
  number: "number",
  date: "string",
  year: "integer",
};

function fieldSchema({ type, title, description, required, values, pattern }: DataField): object {
  const own = JSON_TYPES[type];
  return {
    title,
    description,
    type: required ? own : [own, "null"],
    ...(type === "date" ? { format: "date" } : {}),
    ...(values === null ? {} : { enum: required ? values : [...values, null] }),
    ...(pattern === null ? {} : { pattern: `^(?:${pattern})$` }),
  };
}
