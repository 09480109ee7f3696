import type { FilterButton } from "./host/features/table-looks";

/** What somebody who does not see the button of a filter is told. */
export const FILTER_TEXTS: Readonly<Record<"uk" | "en", Readonly<Record<FilterButton, string>>>> = {
  uk: { offered: "фільтр", used: "фільтр застосовано" },
  en: { offered: "filter", used: "filter applied" },
};
