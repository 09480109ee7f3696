import { failed, success } from "../../app/failure";
import type { DocumentFile, DocumentWriterPort } from "../../app/ports";
import type { Pace } from "./pace";
import { paceOf, Stopped } from "./pace";

type Plan = Parameters<DocumentWriterPort["write"]>[0];

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

async function filesOf({ name, content }: Plan, pace: Pace): Promise<readonly DocumentFile[]> {
  switch (content.kind) {
    case "workbook": {
      const { writeXlsx } = await import("./write-xlsx");
      return [{ name, mediaType: XLSX, bytes: await writeXlsx(content.document, pace) }];
    }
    case "text": {
      const { writeDocx } = await import("./docx/write-docx");
      await pace.pause({ done: 0, all: 1 });
      return [{ name, mediaType: DOCX, bytes: await writeDocx(content.document) }];
    }
    case "data": {
      const { writeData } = await import("./write-data");
      return writeData(name, content, pace);
    }
  }
}
