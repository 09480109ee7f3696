import { zipSync } from "fflate";
import { failed, success } from "../../app/failure";
import type { DocumentFile, DocumentWriterPort } from "../../app/ports";
import { NO_DAY } from "./no-day";
import type { Pace } from "./pace";
import { paceOf, Stopped } from "./pace";

type Plan = Parameters<DocumentWriterPort["write"]>[0];
type SetPart = Extract<Plan["content"], { readonly kind: "set" }>["parts"][number];

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Writes every kind of document; what writes one kind is loaded when it is asked for. */
export const documentWriter: DocumentWriterPort = {
  write: async (plan, onProgress, signal) => {
    try {
      return success(await filesOf(plan, paceOf(onProgress, signal)));
    } catch (error) {
      if (error instanceof Stopped) return failed({ code: "cancelled" });
      const name = error instanceof Error ? error.name : "unknown";
      return failed({ code: "unexpected", detail: `document-${name}` });
    }
  },
};

async function filesOf(
  { name, content }: Pick<Plan, "name" | "content">,
  pace: Pace,
): Promise<readonly DocumentFile[]> {
  switch (content.kind) {
    case "workbook": {
      const { writeXlsx } = await import("./write-xlsx");
      return [{ name, mediaType: XLSX, bytes: await writeXlsx(content.document, pace) }];
    }
    case "text": {
      const { writeDocx } = await import("./docx/write-docx");
      return [{ name, mediaType: DOCX, bytes: await writeDocx(content.document, pace) }];
    }
    case "data": {
      const { writeData } = await import("./write-data");
      return writeData(name, content, pace);
    }
    case "set":
      return [await zipOf(name, content.parts, pace)];
  }
}

/** Of each document of a set, whatever its size: how far the whole of them is. */
const STEPS = 100;

/** The documents of a set as one file; the same documents give the same bytes. */
async function zipOf(name: string, parts: readonly SetPart[], pace: Pace): Promise<DocumentFile> {
  const packed: Record<string, Uint8Array> = {};
  for (const [index, part] of parts.entries()) {
    const files = await filesOf(part, {
      pause: ({ done, all }) =>
        pace.pause({
          done: index * STEPS + Math.floor((done / Math.max(1, all)) * STEPS),
          all: parts.length * STEPS,
        }),
    });
    for (const file of files) {
      packed[part.folder === null ? file.name : `${part.folder}/${file.name}`] = file.bytes;
    }
  }
  await pace.pause({ done: 1, all: 1 });
  return { name, mediaType: "application/zip", bytes: zipSync(packed, { mtime: NO_DAY }) };
}
