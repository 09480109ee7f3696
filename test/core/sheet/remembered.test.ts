import { remembered } from "../../../src/core/sheet/remembered";

test("works a thing out once, be the result null, and each thing by itself", () => {
  const asked: string[] = [];
  const first = remembered(({ name }: { readonly name: string }) => {
    asked.push(name);
    return name[0] ?? null;
  });
  const [report, nameless] = [{ name: "Звіт" }, { name: "" }];
  expect([first(report), first(nameless), first(report), first(nameless)]).toEqual([
    "З",
    null,
    "З",
    null,
  ]);
  expect(asked).toEqual(["Звіт", ""]);
});
