import { oneLine } from "./header-words";

const TOTAL =
  /^(?:\S{1,4}[.)]? )?(?:обсяг\S* (?:ресурсів|коштів|фінансування),? )?(всього|усього|разом|загалом|підсумок|ітого|итого|всего|total|grand total|загальна сума|загальний обсяг)(?=$|[\s:.,(–—-])(.*)$/i;
/** What may follow: «за розділом 1», «по програмі, у т. ч.:», a sum; not the name of a project. */
const TOTAL_TAIL =
  /^[\s:.,;(–—-]*(?:$|(?:за|по|з|із|на|у|в|до|для|of|for|by|видатк|витрат|фінансув|коштів|обсяг|ресурс|сум|тис|млн|грн|заход|завдан|програм|розділ|напрям|підпрограм|по розділу|місцев|державн|обласн|інш|планов|\d|№|i|и|та)[\p{L}.]*)/iu;
const LONGEST_TOTAL = 140;
/** What stands alone at the top of a page: «Додаток», «Продовження додатка 1», «- 2 -». */
const PAGE_CAPTION =
  /^(додат(ок|ка)|продовження|закінчення|стор\.|сторінка|арк\.|аркуш|-? ?\d+ ?-?$)/i;
const INCLUDING =
  /(^|[\s,(])(у|в) ?т\.? ?ч\.?(?=[\s:.,)]|$)|(^|[\s,(])(у|в) тому числі|(^|[\s,(])(з|із) них/i;
const INCLUDED = /^(?:(?:у|в) ?т\.? ?ч\.?|(?:у|в) тому числі|(?:з|із) них)[\s:,–—-]/i;
const DIRECTION =
  /^(напрям|розділ|стратегічн\S* (ціль|пріоритет)|підпрограм|пріоритет(ний)? (напрям|№|\d)|направление|раздел|section|direction)/i;
const TASK = /^(завдання|оперативн\S* ціль|задача|task|objective)(?=[\s:.№\d])/i;

/** «Всього», «Разом за розділом 1:», «УСЬОГО ПО ПРОГРАМІ»; not a project called «Разом до успіху». */
export function isTotalLabel(text: string): boolean {
  const line = oneLine(text);
  if (line.length > LONGEST_TOTAL) return false;
  const match = TOTAL.exec(line);
  return match !== null && TOTAL_TAIL.test(match[2] ?? "");
}

/** What a total's label says it sums; null when it does not say. */
export function scopeWords(label: string): "table" | "direction" | "task" | null {
  const line = oneLine(label).toLowerCase();
  if (/програм|загалом|grand|(за|по|з) (всі|усі)/.test(line) && !line.includes("підпрограм"))
    return "table";
  if (/завдан|задач/.test(line)) return "task";
  return /розділ|напрям|підпрограм|пріоритет|раздел|section/.test(line) ? "direction" : null;
}

/** What a table's title begins with: before it stand the signature and notes of the table above. */
export function isTableTitle(text: string): boolean {
  return /^(звіт|інформація про|зведен|додаток|таблиця|паспорт|показник|ресурсне|напрями діяльн|перелік|міськ\S* цільов|програма)(?=[\s:]|$)/i.test(
    text,
  );
}

/** «* без урахування …», «Примітка: …»: a note under a table. */
export function isNote(text: string): boolean {
  return /^(\*|примітк\S*\s*[:.]|примечани\S*\s*[:.]|note:)/i.test(oneLine(text));
}

/** True for a caption that a page begins with; it says nothing of the table. */
export function isPageCaption(text: string): boolean {
  return text.length < 40 && PAGE_CAPTION.test(text);
}

/** «в т. ч.», «у тому числі», «з них»: what follows is inside this sum. */
export function saysIncluding(text: string): boolean {
  return INCLUDING.test(oneLine(text));
}

/** «у т. ч. ремонт даху»: this line is inside the sum above. */
export function isIncluded(text: string): boolean {
  return INCLUDED.test(oneLine(text));
}

/** What a title names itself: «Напрям 1», «Розділ II», «Завдання 1.2»; null for other words. */
export function titleKind(text: string): "direction" | "task" | null {
  const line = oneLine(text).replace(/^[\d.]+\)? /, "");
  return DIRECTION.test(line) ? "direction" : TASK.test(line) ? "task" : null;
}
