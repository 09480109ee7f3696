import { extname, resolve } from "node:path";
import { EXPORT_FORMS } from "../../../app/export/all-forms";
import { sheetsToExport } from "../../../app/export/chosen-sheets";
import type { ExportForm, ExportFormId, ExportInput } from "../../../app/export/export-form";
import { makeDocument } from "../../../app/export/make-document";
import { readinessOf } from "../../../app/export/readiness";
import { readinessWords } from "../../../app/export/readiness-texts";
import type { Failure, Result } from "../../../app/failure";
import { success } from "../../../app/failure";
import { failureText } from "../../../app/failure-texts";
import type { MadeDocument } from "../../../app/ports";
import type { Profile } from "../../../core/lint/profile";
import { chooseProfile } from "../../choose-profile";
import type { CommandCall } from "../../command";
import { deliverFile } from "../../deliver";
import { judgedFile } from "../../judged-file";
import { refuser } from "../../refuse";
import type { ExitStatus, Terminal } from "../../terminal";
import type { EXPORT_OPTIONS } from "./index";
import { EXPORT_TEXTS } from "./texts";

export type ExportCall = CommandCall<typeof EXPORT_OPTIONS>;

/** Where a document of a form goes: the extensions that its files have; «folder» for none. */
const ENDINGS: Readonly<
  Record<ExportCall["options"]["to"], Readonly<Record<string, ExportFormId>>>
> = {
  xlsx: { ".xlsx": "xlsx" },
  docx: { ".docx": "docx" },
  note: { ".docx": "note" },
  set: { ".zip": "set" },
  remarks: { ".docx": "remarks", ".xlsx": "remarks-xlsx" },
  csv: { ".zip": "csv", "": "csv" },
  json: { ".json": "json" },
};

/** Makes one document of the sheets of a workbook file, and tells first what to know of them. */
export async function exportFile(call: ExportCall, terminal: Terminal): Promise<ExitStatus> {
  const { options, language, paths } = call;
  const texts = EXPORT_TEXTS[language];
  const refuse = refuser(terminal);
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0) return refuse(texts.oneFile);
  const { output, to } = options;
  if (output === null) return refuse(texts.noOutput);
  if (resolve(output) === resolve(path)) return refuse(texts.inPlace(path));
  const id = formOf(to, output);
  const form = id === null ? undefined : EXPORT_FORMS[id];
  if (form === undefined) return refuse(texts.wrongEnding(to, Object.keys(ENDINGS[to])));
  const profile = await chooseProfile(options.profile, language, terminal);
  if (profile === null) return 2;
  const tell = (failure: Failure): ExitStatus => {
    if (failure.code === "cancelled") return 130;
    return refuse(`${path}: ${failureText(failure, language)}`);
  };
  const input = await inputOf(path, { form, profile, call }, terminal);
  if (!input.ok) return tell(input.failure);
  for (const issue of readinessOf(input.value, form.id)) {
    const { what, then } = readinessWords(issue, language);
    terminal.err(`${path}: ${what} ${then}\n`);
  }
  const made = await makeDocument(
    form,
    input.value,
    terminal.documents,
    ({ done, all }) => terminal.progress(texts.progress(done, all)),
    terminal.interruption,
  );
  terminal.progress("");
  if (!made.ok) return tell(made.failure);
  if (!(await kept(made.value, output, call, terminal))) return 2;
  for (const { sheet, saying } of made.value.leftOut) {
    terminal.err(`${texts.leftOut(sheet, form.say(saying, language))}\n`);
  }
  terminal.out(`${texts.written(output)}\n`);
  return 0;
}

/** The form that a file of this name is; null where no document of the kind is called so. */
function formOf(to: ExportCall["options"]["to"], output: string): ExportFormId | null {
  const ending = extname(output).toLowerCase();
  const found = ENDINGS[to][ending];
  if (found !== undefined) return found;
  // A folder may have a point in its name, but no ending that promises a file.
  const isFolder = to === "csv" && !/^\.(?:csv|json|xlsx|docx|txt)$/.test(ending);
  return isFolder ? "csv" : null;
}

function isFolder(output: string, { options }: ExportCall): boolean {
  return options.to === "csv" && extname(output).toLowerCase() !== ".zip";
}

async function inputOf(
  path: string,
  {
    form,
    profile,
    call,
  }: { readonly form: ExportForm; readonly profile: Profile; readonly call: ExportCall },
  terminal: Terminal,
): Promise<Result<ExportInput>> {
  const { options } = call;
  const asOf = options["as-of"];
  const by = { profile, sheet: options.sheet, asOf, compareResults: true };
  const judged = await judgedFile(path, by, terminal);
  if (!judged.ok) return judged;
  const { workbook, report } = judged.value;
  const input: Omit<ExportInput, "looks"> = {
    workbook,
    report,
    profile,
    sheets: options.sheet === null ? sheetsToExport(workbook, report) : [options.sheet],
    asOf,
    // Documents of a city are in Ukrainian, whatever language the person reads messages in.
    language: "uk",
    choices: {
      formulas: options.formulas,
      hiddenLines: options["drop-hidden"] ? "dropped" : "shown",
      parts: options.output !== null && isFolder(options.output, call) ? "files" : "zip",
    },
  };
  const looks = await terminal.copies.looks(path, form.looksNeeded(input));
  return looks.ok ? success({ ...input, looks: looks.value }) : looks;
}

/** True when the document is where it was to go; otherwise it was told why not. */
async function kept(
  { files }: MadeDocument,
  output: string,
  call: ExportCall,
  terminal: Terminal,
): Promise<boolean> {
  const { language, options } = call;
  const { force } = options;
  const [first] = files;
  if (!isFolder(output, call) && first !== undefined) {
    return deliverFile(first.bytes, { output, force, language }, terminal);
  }
  const written = await terminal.writeFolder(output, files, force);
  const texts = EXPORT_TEXTS[language];
  if (written === "exists") terminal.err(`${texts.folderNotEmpty(output)}\n`);
  if (written === "failed") terminal.err(`${texts.folderFailed(output)}\n`);
  return written === "written";
}
