import type { Result } from "../failure";
import { failed, success } from "../failure";
import type { DocumentWriterPort, JudgeProgress, MadeDocument } from "../ports";
import type { ExportForm, ExportInput } from "./export-form";

/**
 * Builds a document and writes it as bytes, here and now: in a worker for the pane, directly for the
 * command line.
 */
export async function makeDocument(
  form: ExportForm,
  input: ExportInput,
  writer: DocumentWriterPort,
  onProgress: (progress: JudgeProgress) => void,
  signal: AbortSignal,
): Promise<Result<MadeDocument>> {
  const built = form.build(input);
  if (!built.ok) return built;
  if (signal.aborted) return failed({ code: "cancelled" });
  const written = await writer.write(built.value, onProgress, signal);
  if (!written.ok) return written;
  const { name, leftOut } = built.value;
  return success({ name, files: written.value, leftOut });
}
