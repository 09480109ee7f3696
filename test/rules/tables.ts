/** Headers to which a case adds its rows. Figures stand in C, D and E. */
export const SIX = `
|   | A | B | C | D | E | F |
|---|---|---|---|---|---|---|
| 8 | № з/п | Зміст заходів | Річний обсяг фінансування, грн | Фактично профінансовано, грн | Відсоток виконання заходу, % | Інформація про виконання |`;

/** The same in thousands. */
export const SIX_THOUSAND = SIX.replaceAll(", грн", ", тис. грн");

/** The same without a declared unit. */
export const SIX_NO_UNIT = SIX.replaceAll(", грн", "");

/** Without a column for the information on execution. */
export const FIVE = SIX.replaceAll(/\| (F|Інформація про виконання) \|$/gm, "|");

/** With the whole term's volume, which stands in C; the others move one to the right. */
export const SEVEN = `
|   | A | B | C | D | E | F | G |
|---|---|---|---|---|---|---|---|
| 8 | № з/п | Зміст заходів | Орієнтовний обсяг фінансування відповідно до програми, грн | Річний обсяг фінансування, грн | Фактично профінансовано, грн | Відсоток виконання заходу, % | Інформація про виконання |`;

/** A programme's measures by years. Terms stand in C, figures in D, E, F and G. */
export const YEARS = `
|   | A | B | C | D | E | F | G |
|---|---|---|---|---|---|---|---|
| 8 | № з/п | Зміст заходів | Термін виконання | 2018 рік, тис. грн | 2019 рік, тис. грн | 2020 рік, тис. грн | Всього, тис. грн |`;

/** With terms and executors, which stand in C and D; figures in E, F and G. */
export const EIGHT = `
|   | A | B | C | D | E | F | G | H |
|---|---|---|---|---|---|---|---|---|
| 8 | № з/п | Зміст заходів | Термін виконання | Виконавці | Річний обсяг фінансування, грн | Фактично профінансовано, грн | Відсоток виконання заходу, % | Інформація про виконання |`;

/** A programme with the money of two years in D and E and their sum in F. */
export const TWO_YEARS = `
|   | A | B | C | D | E | F |
|---|---|---|---|---|---|---|
| 8 | № з/п | Завдання | Зміст заходів | 2019 рік, тис. грн | 2020 рік, тис. грн | Всього, тис. грн |`;
