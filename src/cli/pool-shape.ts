/** Room that reading a large workbook takes, and what the rest of the machine needs, in bytes. */
const ROOM = 1_073_741_824;

/**
 * How many workers, and how much memory each may take: no more than cores, and no more than the memory
 * holds when each of them reads a large workbook.
 */
export function poolShape(
  cores: number,
  memory: number,
): { readonly size: number; readonly megabytes: number } {
  const size = Math.max(1, Math.min(cores, Math.floor(memory / ROOM) - 1));
  const share = Math.floor(memory / (size + 1) / 1_048_576);
  return { size, megabytes: Math.min(4096, Math.max(512, share)) };
}
