/** A document of a publication set. */
export type SetMember = "xlsx" | "docx" | "note" | "data" | "json" | "description";
