/** Everything that writes to Excel, loaded together when a person first has something to write. */
export { readRangeLooks } from "./read-looks";
export { takeBackInExcel } from "./take-back-batch";
export { writeToExcel } from "./write-batch";
