import type { Choices } from "../core/edits/proposal";
import { NO_CHOICES } from "../core/edits/proposal";
import type { Language } from "../core/texts/format";
import type { Terminal } from "./terminal";

const BROKEN: Readonly<Record<Language, (path: string) => string>> = {
  uk: (path) =>
    `Файл відповідей ${path} не прочитано: потрібен JSON {"питання": "варіант"}. Назви питань і варіантів – у --format json.`,
  en: (path) =>
    `The answers in ${path} could not be read: JSON {"question": "option"} is needed. --format json names questions and options.`,
};

/** The answers of a JSON file, by question; without a file none. Null when it cannot be read, which was told. */
export async function readAnswers(
  path: string | null,
  language: Language,
  { readText, err }: Terminal,
): Promise<Choices | null> {
  if (path === null) return NO_CHOICES;
  const text = await readText(path);
  const answers = text.ok ? answersIn(text.value) : null;
  if (answers !== null) return { items: {}, answers };
  err(`${BROKEN[language](path)}\n`);
  return null;
}

function answersIn(text: string): Readonly<Record<string, string>> | null {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) return null;
    const entries = Object.entries(parsed) as readonly (readonly [string, unknown])[];
    const said = entries.flatMap(([id, option]) =>
      typeof option === "string" ? [[id, option] as const] : [],
    );
    return said.length === entries.length ? Object.fromEntries(said) : null;
  } catch {
    return null;
  }
}
