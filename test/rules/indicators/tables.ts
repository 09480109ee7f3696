/** Sheets to which a case adds its rows. */

/** The measures of a programme: figures of two years in D and E, their sum in F. */
export const MEASURES = `
|   | A | B | C | D | E | F |
|---|---|---|---|---|---|---|
| 8 | № з/п | Зміст заходів | Термін виконання | 2018 рік, тис. грн | 2019 рік, тис. грн | Всього, тис. грн |`;

/** Indicators: the baseline in D, the years in E and F. */
export const INDICATORS = `
|   | A | B | C | D | E | F |
|---|---|---|---|---|---|---|
| 2 | № п/п | Назва показника | Одиниця виміру | Вихідні дані на початок дії програми | 2018 рік | 2019 рік |`;

/** What each indicator is made of. */
export const MAPPING = `
|   | A | B | C | D | E | F |
|---|---|---|---|---|---|---|
| 1 | Показники | № п/п | Заходи, з коштів яких складається показник | Показник затрат, що ділиться | Показники, на які ділиться | Рядок паспорта |`;

/** A passport: names in B, values in C. */
export const PASSPORT = `
|   | A | B | C |
|---|---|---|---|
| 1 | '1. | Назва програми | Міська цільова програма «Місто» |
| 2 | '2. | Ініціатор розроблення Програми | Міська рада |
| 3 | '3. | Термін реалізації Програми | 2018-2019 роки |
| 4 | '4. | Мета Програми | Зручне місто |`;

/** A report of indicators: the plan in D, the actual in E, what is left in F. */
export const INDICATORS_REPORT = `
|   | A | B | C | D | E | F |
|---|---|---|---|---|---|---|
| 1 | Результативні показники виконання програми за 2018 рік |
| 2 | № п/п | Назва показника | Одиниця виміру | Затверджено на рік | Фактично виконано | Відхилення |`;
