import { serveSources } from "../adapters/worker/worker-sources";
import { readSource } from "./read-source";

serveSources(readSource, self);
