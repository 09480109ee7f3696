import { documentWriter } from "../adapters/documents/document-writer";
import type { MakeDocument } from "../adapters/worker/worker-documents";
import { EXPORT_FORMS } from "../app/export/all-forms";
import { makeDocument } from "../app/export/make-document";

/** Makes a document where it is called: in a worker, or in a page that may not start one. */
export const makeDocuments: MakeDocument = (id, input, onProgress, signal) =>
  makeDocument(EXPORT_FORMS[id], input, documentWriter, onProgress, signal);
