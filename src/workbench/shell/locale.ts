const LOCALES: Readonly<Record<string, string>> = { uk: "uk-UA", en: "en-US" };

/** The name by which Excel and a manifest know a language of the window. */
export function localeOf(language: string): string {
  return LOCALES[language] ?? "uk-UA";
}
