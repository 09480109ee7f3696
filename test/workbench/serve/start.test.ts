import { browserArguments, hasDisplay } from "../../../src/workbench/serve/open-browser";
import { findBrowsers, type Machine } from "../../../src/workbench/serve/find-browser";
import { readServeCall } from "../../../src/workbench/serve/options";
import { addinId, registryCall, webSteps } from "../../../src/workbench/serve/sideload";

describe("options", () => {
  test.each([
    [["start"], { kind: "start", open: true, port: 3000 }],
    [[], { kind: "start", open: true, port: 3000 }],
    [["start", "--no-open"], { kind: "start", open: false, port: 3000 }],
    [["start", "--port", "4010"], { kind: "start", open: true, port: 4010 }],
    [["start", "--port=65535"], { kind: "start", open: true, port: 65535 }],
    [["excel"], { kind: "excel", remove: false }],
    [["excel", "--remove"], { kind: "excel", remove: true }],
    [["start", "--help"], { kind: "help" }],
  ])("%j", (words, call) => {
    expect(readServeCall(words)).toEqual(call);
  });

  test.each([
    [["start", "--port", "0"], '"0"'],
    [["start", "--port", "70000"], '"70000"'],
    [["start", "--port", "3e3"], '"3e3"'],
    [["stop"], '"stop"'],
    [["start", "now"], '"now"'],
    [["start", "--fast"], "--fast"],
    [["excel", "--port", "4000"], "3000"],
  ])("%j is refused with a reason", (words, mentioned) => {
    const call = readServeCall(words);
    expect(call.kind).toBe("wrong");
    expect(call).toHaveProperty("problem", expect.stringContaining(mentioned));
  });
});

describe("finding a browser", () => {
  const machine = (given: Partial<Machine>, programs: readonly string[]): Machine => ({
    platform: "linux",
    environment: {},
    home: "/home/olena",
    isProgram: (file) => programs.includes(file),
    ...given,
  });

  test.each<[string, Machine, string[]]>([
    [
      "Windows, Chrome for one person before Edge for all",
      machine(
        {
          platform: "win32",
          environment: {
            PROGRAMFILES: "C:\\Program Files",
            "PROGRAMFILES(X86)": "C:\\Program Files (x86)",
            LOCALAPPDATA: "C:\\Users\\o\\AppData\\Local",
          },
        },
        [
          "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
          "C:\\Users\\o\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe",
        ],
      ),
      [
        "C:\\Users\\o\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe",
        "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
      ],
    ],
    [
      "Mac, in the person's own folder",
      machine({ platform: "darwin" }, [
        "/home/olena/Applications/Chromium.app/Contents/MacOS/Chromium",
      ]),
      ["/home/olena/Applications/Chromium.app/Contents/MacOS/Chromium"],
    ],
    [
      "Linux, on the path",
      machine({ environment: { PATH: "/opt/tools:/usr/bin" } }, ["/opt/tools/google-chrome"]),
      ["/opt/tools/google-chrome"],
    ],
    [
      "Linux, a snap although the path does not say so",
      machine({}, ["/snap/bin/chromium"]),
      ["/snap/bin/chromium"],
    ],
    [
      "the one that CHROME_PATH names before others",
      machine({ environment: { CHROME_PATH: "/opt/mine" } }, ["/usr/bin/chromium", "/opt/mine"]),
      ["/opt/mine", "/usr/bin/chromium"],
    ],
    [
      "a CHROME_PATH that leads nowhere is passed over",
      machine({ environment: { CHROME_PATH: "/opt/gone" } }, ["/usr/bin/chromium"]),
      ["/usr/bin/chromium"],
    ],
    ["none", machine({}, []), []],
  ])("%s", (_name, where, found) => {
    expect(findBrowsers(where)).toEqual(found);
  });
});

test.each([
  ["win32", {}, true],
  ["darwin", {}, true],
  ["linux", {}, false],
  ["linux", { DISPLAY: "" }, false],
  ["linux", { DISPLAY: ":0" }, true],
  ["linux", { WAYLAND_DISPLAY: "wayland-0" }, true],
] as const)("a window can be shown on %s with %j: %s", (platform, environment, can) => {
  expect(hasDisplay(platform, environment)).toBe(can);
});

test("the browser accepts our key alone, in a profile of its own", () => {
  const words = browserArguments("https://localhost:3000/", "HASH=", "/cache/profile");
  expect(words).toEqual(
    expect.arrayContaining([
      "--user-data-dir=/cache/profile",
      "--ignore-certificate-errors-spki-list=HASH=",
      "--app=https://localhost:3000/",
      "--no-first-run",
    ]),
  );
  expect(words).not.toContain("--ignore-certificate-errors");
});

describe("adding to Excel", () => {
  const ID = "239dec0b-abe2-4375-b121-82d1c2d24e52";

  test("the manifest's identity is what it is registered under", () => {
    expect(addinId(`<OfficeApp><Id> ${ID} </Id></OfficeApp>`)).toBe(ID);
    expect(() => addinId("<OfficeApp/>")).toThrow("no <Id>");
  });

  test("Windows keeps it under the developers' key of this person", () => {
    const [verb, where, ...rest] = registryCall(ID, "C:\\zvirka\\manifest.xml", false);
    expect(verb).toBe("add");
    expect(where).toBe("HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer");
    expect(rest).toEqual(["/v", ID, "/t", "REG_SZ", "/d", "C:\\zvirka\\manifest.xml", "/f"]);
    expect(registryCall(ID, "", true)).toEqual(["delete", where, "/v", ID, "/f"]);
  });

  test("the steps for the web name the address to trust and the file to upload", () => {
    const steps = webSteps("/home/olena/zvirka/manifest.xml", "https://localhost:3000/").join("\n");
    expect(steps).toContain("https://localhost:3000/taskpane.html");
    expect(steps).toContain("/home/olena/zvirka/manifest.xml");
    expect(steps).toContain("Upload My Add-in");
  });
});
