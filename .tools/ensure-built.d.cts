export function ensureBuilt(
  names?: readonly ("pane" | "workbench" | "cli" | "serve")[],
  tell?: (line: string) => void,
): Promise<void>;
