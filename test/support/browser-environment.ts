/** Set by the global set-up of the browser tests for the processes that run them. */
export const ENVIRONMENT = {
  executable: "ZVIRKA_TEST_BROWSER",
  address: "ZVIRKA_TEST_ADDRESS",
} as const;
