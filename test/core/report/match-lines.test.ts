import fc from "fast-check";
import { matchLines } from "../../../src/core/report/match-lines";
import type { TableRow } from "../../../src/core/report/model";

type Line = Pick<TableRow, "number" | "texts"> & { readonly name: string };

function line(name: string, number: string | null = null): Line {
  const cell = { row: 0, column: 2 };
  return {
    name,
    number: number === null ? null : number.split(".").map(Number),
    texts: { measure: { cell, text: name, inherited: false } },
  };
}

function matched(own: readonly Line[], other: readonly Line[]): readonly string[] {
  return matchLines(own, other).map((pair) => `${pair.own.name} = ${pair.other.name}`);
}

describe("lines of two tables", () => {
  const site = line("Технічний супровід, оновлення розділів офіційного веб-сайту", "2");
  const gifts = line("Придбання іміджевої продукції з символікою міста Житомира", "14");
  const adverts = line("Розміщення соціальної реклами у місті Житомирі", "11");
  const own = [site, gifts, adverts];

  test("meet by name, whatever their order, numbers and typing", () => {
    const ads = line("Розміщення соціальної реклами у Житомирській міській ОТГ", "2.11");
    const misspelt = line("Придбання іміжевої продукції з символікою міста Житомира.", "2.14");
    const longer = line(
      "Технічний  супровід, оновленя розділів офіційного веб-сайту міської ради",
      "2.2",
    );
    expect(matched(own, [ads, misspelt, longer])).toEqual([
      `${site.name} = ${longer.name}`,
      `${gifts.name} = ${misspelt.name}`,
      `${adverts.name} = ${ads.name}`,
    ]);
  });

  test("do not meet by number alone", () => {
    expect(matched(own, [line("Ремонт даху", "2")])).toEqual([]);
  });

  test("do not meet where two would fit equally well", () => {
    const twice = [line("Придбання меблів", "4"), line("Придбання меблів", "5")];
    expect(matched([line("Придбання меблів", "1")], twice)).toEqual([]);
    expect(matched([line("Придбання меблів", "5")], twice)).toHaveLength(1);
  });

  test("of nearly the same name meet by their tasks", () => {
    const withTask = (name: string, task: string): Line => {
      const one = line(name);
      return {
        ...one,
        texts: {
          ...one.texts,
          task: { cell: { row: 0, column: 1 }, text: task, inherited: false },
        },
      };
    };
    const news = "Інформування про важливі події загальнодержавного та місцевого значення";
    const radio = withTask(news, "Послуги у сфері радіо");
    const web = withTask(`${news} проектів`, "Послуги у мережі Інтернет");
    const otherWeb = withTask(`${news} проєктів.`, "Послуги в мережі інтернет");
    const otherRadio = withTask(`${news}.`, "Послуги у сфері радіо");
    const pairs = matchLines([radio, web], [otherWeb, otherRadio]);
    expect(pairs.map((pair) => [pair.own, pair.other])).toEqual([
      [radio, otherRadio],
      [web, otherWeb],
    ]);
  });

  const names = fc.uniqueArray(
    fc.array(fc.stringMatching(/^[а-є]{6,9}$/), { minLength: 3, maxLength: 6 }),
    { minLength: 1, maxLength: 8, selector: (words) => words.join(" ") },
  );

  test("meet at most once each, and the same from either side", () => {
    fc.assert(
      fc.property(names, names, (left, right) => {
        const a = left.map((words, at) => line(words.join(" "), String(at + 1)));
        const b = right.map((words, at) => line(words.join(" "), String(at + 1)));
        const pairs = matchLines(a, b);
        expect(new Set(pairs.map(({ own: one }) => one)).size).toBe(pairs.length);
        expect(new Set(pairs.map(({ other }) => other)).size).toBe(pairs.length);
        const back = matchLines(b, a).map((pair) => ({ own: pair.other, other: pair.own }));
        expect(back).toHaveLength(pairs.length);
        expect(back).toEqual(expect.arrayContaining([...pairs]));
      }),
    );
  });

  test("each meet themselves in another order where no two share most words", () => {
    const distinct = fc.uniqueArray(fc.stringMatching(/^[а-є]{5}$/), {
      minLength: 4,
      maxLength: 24,
    });
    fc.assert(
      fc.property(distinct, (words) => {
        const lines: Line[] = [];
        for (let at = 0; at + 3 < words.length; at += 4)
          lines.push(line(words.slice(at, at + 4).join(" ")));
        const pairs = matchLines(lines, lines.toReversed());
        expect(pairs.map((pair) => [pair.own, pair.other])).toEqual(lines.map((one) => [one, one]));
      }),
    );
  });
});
