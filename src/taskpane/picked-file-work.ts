import { fileWork } from "../adapters/worker/file-tasks";
import { keptInPickedFile, readPickedFile } from "../adapters/xlsx/picked-file";

/** Works at picked files. */
export type PickedFileWork = ReturnType<typeof fileWork>;

/** Works at picked files where it is called: in a worker, or in a page that may not start one. */
export const pickedFileWork = fileWork({
  read: readPickedFile,
  kept: keptInPickedFile,
  // What writes documents is loaded by those who ask for some.
  makeDocument: async (...asked) => {
    const { makeDocuments } = await import("./make-documents");
    return makeDocuments(...asked);
  },
  zip: async (name, files) => {
    const { zipOf } = await import("../adapters/documents/zip");
    return zipOf(name, files);
  },
});
