import { invalidArgument } from "../rich-api/host-error";
import type { Json } from "../rich-api/wire";

/** Names of colours an add-in may give beside «#RRGGBB»; those of HTML that people use. */
const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
};

export function readText(value: Json, location: string): string {
  if (typeof value !== "string") throw invalidArgument(location);
  return value;
}

export function readFlag(value: Json, location: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(location);
  return value;
}

export function readNumber(value: Json, least: number, most: number, location: string): number {
  if (typeof value !== "number" || value < least || value > most) throw invalidArgument(location);
  return value;
}

/** «#RRGGBB» in capitals, which is how Excel gives colours back. */
export function readColor(value: Json, location: string): string {
  const text = readText(value, location);
  const named = NAMED_COLORS[text.toLowerCase()];
  if (named !== undefined) return named;
  if (!/^#?[0-9A-F]{6}$/i.test(text)) throw invalidArgument(location);
  return `#${text.replace("#", "").toUpperCase()}`;
}
