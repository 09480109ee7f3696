import { servePool } from "../adapters/worker/pool-worker";
import { pickedFileWork } from "./picked-file-work";

servePool(pickedFileWork, self);
