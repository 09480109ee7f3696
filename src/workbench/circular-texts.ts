/**
 * What Excel says of a circle (support.microsoft.com, «Remove or allow a circular reference»); that
 * the Ukrainian Excel puts it so is assumed.
 */
export const CIRCULAR_TEXTS: Readonly<Record<"uk" | "en", string>> = {
  uk: "Існує принаймні одне циклічне посилання, тобто формула прямо або непрямо посилається на власну клітинку. Через це обчислення можуть бути неправильними. Спробуйте видалити чи змінити ці посилання або перемістити формули в інші клітинки.",
  en: "There are one or more circular references where a formula refers to its own cell either directly or indirectly. This might cause them to calculate incorrectly. Try removing or changing these references, or moving the formulas to different cells.",
};
