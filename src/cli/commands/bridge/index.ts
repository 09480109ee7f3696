import { bridgeJson } from "../../../app/bridge-json";
import { proposeBridge } from "../../../core/programme/propose-bridge";
import { defineCommand } from "../../command";
import type { SourceCall } from "../../source-call";
import { compareSources, SOURCE_OPTIONS } from "../../source-call";
import type { ExitStatus, Terminal } from "../../terminal";
import { bridgeText } from "./text-view";
import { BRIDGE_TEXTS, BRIDGE_WORDS } from "./texts";

export const BRIDGE = defineCommand({
  name: "bridge",
  words: BRIDGE_WORDS,
  options: SOURCE_OPTIONS,
  run: bridgeFiles,
});

function bridgeFiles(call: SourceCall, terminal: Terminal): Promise<ExitStatus> {
  const { options, language } = call;
  const view = options.format === "json" ? bridgeJson : bridgeText;
  return compareSources(
    call,
    {
      wanted: { notes: true },
      texts: BRIDGE_TEXTS[language],
      compare: (workbook, books, choices) => {
        const proposed = proposeBridge(workbook, books, choices);
        const { bridge, proposal } = proposed;
        if (bridge === null) return null;
        return { proposal, said: view(bridge, proposed, choices, language) };
      },
    },
    terminal,
  );
}
