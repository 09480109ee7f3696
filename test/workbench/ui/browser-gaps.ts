// What the library for .xlsx files asks of a browser and jsdom does not have.
import * as streams from "node:stream/web";
import { TextDecoder, TextEncoder } from "node:util";

Object.assign(globalThis, { TextDecoder, TextEncoder, ...streams });
