import { parseArgs } from "node:util";

export type ServeCall =
  | { readonly kind: "start"; readonly open: boolean; readonly port: number }
  | { readonly kind: "excel"; readonly remove: boolean }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly problem: string };

/** The port in manifest.xml, where Excel looks for the add-in. */
export const MANIFEST_PORT = 3000;

export const HELP = `npm start                     serves Zvirka on this machine and opens the workbench
  -- --no-open                only serves
  -- --port NUMBER            another port than ${MANIFEST_PORT}
npm run excel                 adds Zvirka to the Excel of this machine and serves it
npm run excel -- --remove     takes it out again
`;

function readPort(text: string | undefined): number | null {
  if (text === undefined) return MANIFEST_PORT;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65535 ? port : null;
}

/** Reads the words after `node dist/serve/serve.js`. */
export function readServeCall(words: readonly string[]): ServeCall {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h" },
        "no-open": { type: "boolean" },
        port: { type: "string" },
        remove: { type: "boolean" },
      },
    });
    if (values.help === true) return { kind: "help" };
    const [command = "start", ...rest] = positionals;
    if (rest.length > 0 || !["start", "excel"].includes(command)) {
      return { kind: "wrong", problem: `"${rest[0] ?? command}" is not understood here.` };
    }
    if (command === "excel") {
      if (values.port !== undefined) {
        const problem = `Excel finds the add-in on port ${MANIFEST_PORT} only, as manifest.xml says.`;
        return { kind: "wrong", problem };
      }
      return { kind: "excel", remove: values.remove === true };
    }
    const port = readPort(values.port);
    if (port === null) {
      return { kind: "wrong", problem: `"${values.port ?? ""}" is not a port: 1 to 65535.` };
    }
    return { kind: "start", open: values["no-open"] !== true, port };
  } catch (error) {
    return { kind: "wrong", problem: error instanceof Error ? error.message : String(error) };
  }
}
