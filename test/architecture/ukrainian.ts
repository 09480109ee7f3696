interface Calque {
  readonly wrong: RegExp;
  readonly right: string;
  /** A phrase that has it. */
  readonly sample: string;
}

const calque = (wrong: RegExp, right: string, sample: string): Calque => ({ wrong, right, sample });

/** Words that official Ukrainian, or this project, has another one for. */
export const CALQUES: readonly Calque[] = [
  calque(/згідно до|згідно рішен/iu, "відповідно до, за", "Згідно до рішення"),
  calque(/слідуюч/iu, "такий, наступний", "слідуючі рядки"),
  calque(/наступним чином/iu, "так", "запишіть наступним чином"),
  calque(/наступн\p{L}+:/iu, "такий", "потрібне наступне: план"),
  calque(/співпад/iu, "збігається, збіг", "Суми не співпадають"),
  calque(/(?:прийма|прийня)\p{L}* участь/iu, "бере участь", "текст приймає участь"),
  calque(/на протязі/iu, "протягом", "на протязі року"),
  calque(/(?<![\p{L}’])явля[єю]ться/iu, "є", "підсумок являється сумою"),
  calque(/(?:по|за) замовчуванн/iu, "типово", "за замовчуванням"),
  calque(/учбов/iu, "навчальний", "учбовий заклад"),
  calque(/(?<!\p{L})(?:не)?вірн(?:ий|а|е|о|і|их)(?!\p{L})/iu, "правильний", "невірна сума"),
  calque(/відміт(?:ит|ьте|ка|ку|ки)/iu, "позначити, прапорець", "Відмітьте рядки"),
  calque(/(?<!\p{L})(?:від|ви)ключ(?:ит|ен|іть|ає)/iu, "вимкнути", "правило виключено"),
  calque(/(?<!\p{L})включ(?:ит|ен|іть|ає)/iu, "увімкнути, містити", "підсумок включає рядки"),
  calque(/(?<!\p{L})[ву] якості/iu, "як", "в якості плану"),
  calque(/у відповідності (?:до|з)/iu, "відповідно до", "у відповідності до програми"),
  calque(/не дивлячись на/iu, "незважаючи на", "не дивлячись на це"),
  calque(/[ву] першу чергу/iu, "насамперед", "В першу чергу"),
  calque(/(?<!\p{L})віднос(?:и|я)ться/iu, "належить, стосується", "захід відноситься до року"),
  calque(/міроприєм/iu, "захід", "міроприємства"),
  calque(/, так як(?! \p{L}+ і)/iu, "оскільки", "порожньо, так як плану немає"),
  calque(/у випадку/iu, "у разі, якщо", "у випадку помилки"),
  calque(/на даний момент/iu, "зараз", "на даний момент"),
  calque(/(?<!\p{L})люб(?:ий|ого|ому|ої)(?!\p{L})/iu, "будь-який", "з любого аркуша"),
  calque(/(?<!\p{L})знаход(?:и|я)ться/iu, "міститься, стоїть", "сума знаходиться в B2"),
  calque(/співстав/iu, "зіставити", "співставити суми"),
  calque(/скача(?:ти|йте)/iu, "завантажити", "Скачати файл"),
  calque(/(?<!\p{L})опці[яїю]/iu, "параметр", "опція недоступна"),
  calque(/(?<!\p{L})комірк/iu, "клітинка", "порожня комірка"),
  calque(/стовпчик/iu, "стовпець, графа", "стовпчик плану"),
  calque(/(?<!\p{L})нес(?:е|уть) (?:власн|сво)/iu, "має, містить", "Файл несе власний профіль"),
  calque(/виглядає/iu, "має вигляд, здається", "документ виглядає недбало"),
  // One word for one thing.
  calque(/(?<!\p{L})(?:вкаж|вказа|укаж|указан)/iu, "зазначити", "Вкажіть файл"),
  calque(/(?<!\p{L})(?:обран[иоа]|обер[іе]т)/iu, "вибрати", "На обраних аркушах"),
  calque(/знахідк|знахідок/iu, "зауваження", "Список знахідок"),
  calque(/заокругл/iu, "округлити", "відсоток заокруглено"),
  calque(/(?<=\p{L},? )(?:Ви|Вас|Вам|Вами|Ваш\p{L}*)(?!\p{L})/u, "ви, ваш", "чи Ваші примітки"),
  // What only a programmer says.
  calque(/синхроніз/iu, "оновити, записати", "Синхронізація даних"),
  calque(/(?<!\p{L})(?:хост|воркер|рантайм|дебаг)/iu, "Excel, програма", "хост не відповідає"),
];

interface Spelling {
  readonly name: string;
  readonly wrong: RegExp;
  readonly sample: string;
}

const spelling = (name: string, wrong: RegExp, sample: string): Spelling => ({
  name,
  wrong,
  sample,
});

/** How a text is written; «\uFFFC» stands for a value that is put in. */
export const SPELLINGS: readonly Spelling[] = [
  spelling("a straight apostrophe in a word", /\p{L}'\p{L}/u, "З'ясуйте"),
  spelling(
    "a straight quotation mark",
    /(?<!=.*)(?:"(?=\p{Script=Cyrillic})|(?<=\p{Script=Cyrillic})")/u,
    'Аркуш "Звіт"',
  ),
  spelling("two spaces", /\S {2,}\S/u, "Прийнято:  \uFFFC"),
  spelling("a space before a mark", /\p{L} [,;:!?](?!\p{L})/u, "Зазначте : суму"),
  spelling("an em dash or a hyphen for a dash", /—|\p{L} - \p{L}/u, "план — сума"),
  spelling("three points for an ellipsis", /\p{L}\.\.\./u, "Читаємо..."),
  spelling(
    "letters of two alphabets in one word",
    /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u,
    "Звiт",
  ),
  spelling(
    "a number that may be parted from its unit",
    /[\d\uFFFC] (?:грн|тис\.|млн|%|в\.|МБ|КБ|міс\.)/u,
    "\uFFFC грн",
  ),
  spelling("a number sign that may be parted from its number", /№ [\d\uFFFC]/u, "№ \uFFFC"),
];

/** Samples of mixed letters on the page of TXT-01. */
const MEANT = /СОVID|СоюзТV/g;

/** Everything that is wrong with the wording of a Ukrainian text. */
export function faultsOf(said: string): readonly string[] {
  const text = said.replace(MEANT, "");
  return [
    ...CALQUES.flatMap(({ wrong, right }) => {
      const found = wrong.exec(text)?.[0];
      return found === undefined ? [] : [`«${found}», not «${right}»`];
    }),
    ...SPELLINGS.flatMap(({ name, wrong }) => (wrong.test(text) ? [name] : [])),
  ];
}
