import { documentWriter } from "../adapters/documents/document-writer";
import type { MakeDocument } from "../adapters/worker/worker-documents";
import { EXPORT_FORMS } from "../app/export/all-forms";
import { makeDocument } from "../app/export/make-document";
import { failed } from "../app/failure";

/** Makes a document where it is called: in a worker, or in a page that may not start one. */
export const makeDocuments: MakeDocument = async (id, input, onProgress, signal) => {
  const form = EXPORT_FORMS[id];
  return form === undefined
    ? failed({ code: "unexpected", detail: `form-${id}` })
    : makeDocument(form, input, documentWriter, onProgress, signal);
};
