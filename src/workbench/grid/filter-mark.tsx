import type { FilterButton } from "../host/features/table-looks";
import { FILTER_TEXTS } from "../filter-texts";
import { useTexts } from "../texts";

/** Where Excel has the button of a filter: it shows the filter, which is not set by hand here. */
export function FilterMark({ button }: { readonly button: FilterButton }) {
  const texts = FILTER_TEXTS[useTexts().language === "uk" ? "uk" : "en"];
  return (
    <span className="wb-filter" data-filter={button} role="img" aria-label={texts[button]}>
      <svg viewBox="0 0 16 16" width="100%" height="100%" aria-hidden>
        <path d={button === "used" ? "M3 4h10l-4 4.5V13l-2-1.5v-3z" : "M4 6h8l-4 5z"} />
      </svg>
    </span>
  );
}
