import type { Result } from "../../app/failure";
import { failed, success } from "../../app/failure";
import { failureOf } from "./failures";

/** Shows the task pane, also when it was never opened. Takes the focus (office-js #5050). */
export async function showPane(): Promise<Result<void>> {
  if (typeof Office === "undefined") return failed({ code: "not-in-excel" });
  try {
    await Office.addin.showAsTaskpane();
    return success(undefined);
  } catch (error) {
    return failed(failureOf(error));
  }
}
