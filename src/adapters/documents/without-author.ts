import type { Zippable } from "fflate";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { NO_DAY } from "./no-day";

const PROPERTIES = "docProps/core.xml";
/** Who wrote a document and when: the libraries put something there, asked or not. */
const PERSONAL =
  /<(dc:creator|cp:lastModifiedBy|dcterms:created|dcterms:modified)\b[^>]*?(?:\/>|>[^<]*<\/\1>)/g;
const APPLICATION = "docProps/app.xml";

/** An Office document without the name of an author and without a day, so that the same input gives the same bytes. */
export function withoutAuthor(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const kept: Zippable = Object.fromEntries(
    Object.entries(parts).map(([path, content]) => [path, impersonal(path, content)]),
  );
  return zipSync(kept, { mtime: NO_DAY });
}

function impersonal(path: string, content: Uint8Array): Uint8Array {
  if (path === PROPERTIES) return strToU8(strFromU8(content).replace(PERSONAL, ""));
  if (path !== APPLICATION) return content;
  return strToU8(strFromU8(content).replace(/<(Application|AppVersion)>[^<]*<\/\1>/g, ""));
}
