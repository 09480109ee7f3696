// What reading .xlsx files asks of a browser and jsdom does not have.
import * as streams from "node:stream/web";
import { TextDecoder, TextEncoder } from "node:util";

Object.assign(globalThis, { TextDecoder, TextEncoder, ...streams });

Object.defineProperty(Blob.prototype, "arrayBuffer", { configurable: true, value: readBlob });

function readBlob(this: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as ArrayBuffer);
    };
    reader.onerror = () => {
      reject(new Error("The file cannot be read"));
    };
    reader.readAsArrayBuffer(this);
  });
}
