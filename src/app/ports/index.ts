// What the use cases need of the world, by what it is about.
export type * from "./documents";
export type * from "./files";
export type * from "./findings";
export type * from "./judging";
export type * from "./keeping";
export type * from "./many-files";
export * from "./preferences";
export type * from "./sources";
export type * from "./workbook";
