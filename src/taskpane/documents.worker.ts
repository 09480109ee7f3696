import { serveDocuments } from "../adapters/worker/worker-documents";
import { makeDocuments } from "./make-documents";

serveDocuments(makeDocuments, self);
