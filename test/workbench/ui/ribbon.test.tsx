import "./browser-gaps";
import "@testing-library/jest-dom";
import { fireEvent, screen, within } from "@testing-library/react";
import { MANIFEST, showWorkbench } from "./render-workbench";

const ribbon = () => within(screen.getByRole("toolbar", { name: /Стрічка|Ribbon/ }));

/** What the ribbon says is wrong with the manifest. */
function problems(): string[] {
  return ribbon()
    .queryAllByRole("alert")
    .map((each) => each.textContent.trim());
}

/** The manifest with one spot of it changed; a spot that is not there is a mistake of the test. */
function broken(spot: string | RegExp, by: string): string {
  const changed = MANIFEST.replace(spot, by);
  if (changed === MANIFEST) throw new Error(`The manifest has no ${String(spot)}`);
  return changed;
}

function showManifest(manifest: string | null, language: "uk" | "en" = "uk") {
  return showWorkbench(undefined, { manifest, language });
}

test("the add-in's group has the manifest's names, pictures and explanations", async () => {
  const { user } = showManifest(MANIFEST);
  const group = within(ribbon().getByRole("group", { name: "Звірка" }));
  expect(group.getAllByRole("button").map((button) => button.textContent)).toEqual([
    "Звірка",
    "Перевірити",
    "Дії з аркушами",
  ]);
  expect(problems()).toEqual([]);
  const check = group.getByRole("button", { name: "Перевірити" });
  expect(check.querySelector("img")).toHaveAttribute("src", "/assets/check-20.png");
  expect(check.querySelector("img")).toHaveAttribute("srcset", "/assets/check-40.png 2x");
  await user.hover(check);
  expect(
    await screen.findByText("Перевірити відкриту книгу. Перевірка нічого в ній не змінює."),
  ).toBeInTheDocument();
});

test("in English the same group speaks English", () => {
  showManifest(MANIFEST, "en");
  const group = within(ribbon().getByRole("group", { name: "Zvirka" }));
  expect(group.getByRole("button", { name: "Zvirka" })).toBeVisible();
  expect(group.getByRole("button", { name: "Check" })).toBeVisible();
  expect(problems()).toEqual([]);
});

test("a name changed in the manifest is the name on the button", () => {
  showManifest(broken('DefaultValue="Перевірити"', 'DefaultValue="Глянути"'));
  expect(ribbon().getByRole("button", { name: "Глянути" })).toBeVisible();
});

test("a button runs the function that the manifest names", async () => {
  const { user, pane } = showManifest(
    broken("<FunctionName>checkWorkbook</FunctionName>", "<FunctionName>інша</FunctionName>"),
  );
  await user.click(ribbon().getByRole("button", { name: "Перевірити" }));
  expect(pane.commands).toEqual(["інша"]);
});

test.each([
  [
    "a label without its resource",
    broken('<bt:String id="Check.Label"', '<bt:String id="Other.Label"'),
    ["У маніфесті немає ресурсу «Check.Label»"],
    "Zvirka.Check",
  ],
  [
    "an empty text",
    broken('DefaultValue="Перевірити"', 'DefaultValue=" "'),
    ["Ресурс маніфесту «Check.Label» порожній"],
    "Zvirka.Check",
  ],
  [
    "a button without a label",
    broken(/<Label resid="Check.Label" \/>/, ""),
    ["У маніфесті немає елемента <Label> (Control Zvirka.Check)"],
    "Zvirka.Check",
  ],
  [
    "a tip of another kind of text",
    broken('<Description resid="Check.Tip" />', '<Description resid="Check.Label" />'),
    ["У маніфесті немає ресурсу «Check.Label»"],
    "Перевірити",
  ],
  [
    "a picture without its resource",
    broken('<bt:Image id="Icon.Check.20"', '<bt:Image id="Icon.Check.21"'),
    ["У маніфесті немає ресурсу «Icon.Check.20»"],
    "Перевірити",
  ],
  [
    "a size that Excel needs and the ribbon here does not show",
    broken('<bt:Image size="80" resid="Icon.Check.80" />', ""),
    ['У маніфесті немає елемента <Image size="80"> (Icon, Control)'],
    "Перевірити",
  ],
  [
    "a picture from elsewhere",
    broken(
      'id="Icon.Check.20" DefaultValue="https://localhost:3000/',
      'id="Icon.Check.20" DefaultValue="https://example.org/',
    ),
    ["Адреса з маніфесту веде не до надбудови: https://example.org/assets/check-20.png"],
    "Перевірити",
  ],
])("%s is told in its place, and the other button stays", (_name, manifest, expected, label) => {
  showManifest(manifest);
  expect(problems()).toEqual(expected);
  expect(ribbon().getByRole("button", { name: label })).toBeVisible();
  expect(ribbon().getByRole("button", { name: "Звірка" })).toBeEnabled();
});

test("an unknown action is told, and its button cannot be pressed", () => {
  showManifest(broken('xsi:type="ExecuteFunction"', 'xsi:type="Execute"'));
  expect(problems()).toEqual(["Дія «Execute» з маніфесту невідома"]);
  expect(ribbon().getByRole("button", { name: "Перевірити" })).toBeDisabled();
});

test("a picture that the server does not have is told", () => {
  showManifest(MANIFEST);
  const picture = ribbon().getByRole("button", { name: "Перевірити" }).querySelector("img");
  if (picture === null) throw new Error("No picture");
  fireEvent.error(picture);
  expect(problems()).toEqual([
    "У маніфесті зазначено значок /assets/check-20.png, але його не знайдено",
  ]);
});

test.each([
  ["none", null, /manifest\.xml не знайдено/],
  ["one that is not well-formed", MANIFEST.slice(0, 900), /не є правильним XML/],
  ["one without a group", broken(/<Group[\s\S]*<\/Group>/, ""), /немає елемента <Group>/],
])("with a manifest of the kind «%s» the place says so", (_name, manifest, sentence) => {
  showManifest(manifest);
  expect(problems()).toEqual([expect.stringMatching(sentence)]);
  expect(ribbon().queryByRole("button", { name: "Перевірити" })).toBeNull();
});
