import { createContext } from "react";

/** How findings of a file that Excel has not open are told; null for those of the open workbook. */
interface Away {
  /** Said of the button that copies an address in place of going there. */
  readonly copyAddress: (address: string) => string;
}

export const AwayContext = createContext<Away | null>(null);
