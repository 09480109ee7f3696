import { serveBooks } from "../adapters/worker/worker-books";
import { readPickedFile } from "../adapters/xlsx/picked-file";

serveBooks(readPickedFile, self);
