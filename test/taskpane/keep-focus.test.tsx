import { keepFocus } from "../../src/taskpane/components/keep-focus";

let stop: (() => void) | null = null;
afterEach(() => {
  stop?.();
  document.body.replaceChildren();
  // A second try must not find the page without the focus.
  jest.restoreAllMocks();
});

function kept(html: string): HTMLElement {
  const box = document.createElement("div");
  box.innerHTML = html;
  document.body.append(box);
  stop = keepFocus(box);
  return box;
}

const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(id);
  return found;
};

/** As long as whoever removed something has to give the focus to something better. */
const settled = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => setTimeout(resolve))));

const button = (id: string): string => `<button id="${id}">${id}</button>`;
const ROWS = ["a", "b", "c"].map((id) => `<li id="row-${id}">${button(id)}</li>`).join("");

test.each([
  ["a row in the middle: the next one", `<ul>${ROWS}</ul>`, "b", "row-b", "c"],
  ["the last row: the one before", `<ul>${ROWS}</ul>`, "c", "row-c", "b"],
  [
    "the whole list: what stands after it",
    `<ul id="list">${ROWS}</ul>${button("after")}`,
    "b",
    "list",
    "after",
  ],
  [
    "all that follows is gone too: what stands before",
    `${button("x")}${button("before")}<ul id="list">${ROWS}</ul>`,
    "b",
    "list",
    "before",
  ],
  [
    "what cannot have the focus is passed over",
    `<p>${button("one")}</p><button disabled>no</button>${button("last")}`,
    "one",
    "one",
    "last",
  ],
])("%s", async (_name, html, focused, removed, heir) => {
  kept(html);
  byId(focused).focus();
  byId(removed).remove();
  await settled();
  expect(document.activeElement?.id).toBe(heir);
});

test("a button that gives way to another gives it the focus", async () => {
  kept(`<div id="place">${button("stop")}</div>${button("after")}`);
  byId("stop").focus();
  byId("place").innerHTML = button("again");
  await settled();
  expect(document.activeElement?.id).toBe("again");
});

test.each(["inside", "outside"])("where somebody else gave it on, it stays: %s", async (where) => {
  const box = kept(`<ul>${ROWS}</ul>`);
  const wanted = document.createElement("button");
  (where === "inside" ? box : document.body).append(wanted);
  byId("a").focus();
  byId("row-a").remove();
  wanted.focus();
  await settled();
  expect(document.activeElement).toBe(wanted);
});

test("a stop that passes the focus on is not what had it", async () => {
  kept(`<i id="stop" tabindex="0"></i><ul>${ROWS}</ul>`);
  byId("stop").addEventListener("focusin", () => byId("b").focus());
  byId("stop").focus();
  byId("row-b").remove();
  await settled();
  expect(document.activeElement?.id).toBe("c");
});

test("who has stopped it keeps nothing", async () => {
  kept(`<ul>${ROWS}</ul>`);
  stop?.();
  byId("a").focus();
  byId("row-a").remove();
  await settled();
  expect(document.activeElement).toBe(document.body);
});

test("what had it and gave it up takes nothing with it", async () => {
  kept(`<ul>${ROWS}</ul>`);
  byId("a").focus();
  byId("a").blur();
  await settled();
  byId("row-a").remove();
  await settled();
  expect(document.activeElement).toBe(document.body);
});

test("who works in the sheet keeps the keyboard", async () => {
  kept(`<ul>${ROWS}</ul>`);
  byId("a").focus();
  jest.spyOn(document, "hasFocus").mockReturnValue(false);
  byId("row-a").remove();
  await settled();
  expect(document.activeElement).toBe(document.body);
});
