import { HostError, invalidArgument } from "./host-error";
import type { Json } from "./wire";

/**
 * A class of the object model as the host offers it: what is not listed does not exist. `since` is
 * the requirement set of the member within ExcelApi, for instance «1.13».
 */
export interface HostClass<T> {
  readonly name: string;
  readonly scalars?: Readonly<Record<string, ScalarMember<T>>>;
  readonly navigations?: Readonly<Record<string, NavigationMember<T>>>;
  readonly methods?: Readonly<Record<string, MethodMember<T>>>;
  readonly collection?: CollectionMembers<T>;
  readonly events?: EventMembers<T>;
  /** The field by which the client finds the object again in a later batch. */
  identify?(self: T): Readonly<Record<string, Json>>;
}

export interface ScalarMember<T> {
  readonly since: string;
  get(self: T): Json;
  /** Absent for a property that cannot be set. */
  set?(self: T, value: Json): void;
}

export interface NavigationMember<T> {
  readonly since: string;
  get(self: T): HostObject | null;
}

export interface MethodMember<T> {
  readonly since: string;
  /** Returns an object, a null object, a plain value, or nothing. */
  call(self: T, args: MethodArguments): HostObject | Json | undefined;
}

export interface CollectionMembers<T> {
  items(self: T): readonly HostObject[];
  /** The indexer. */
  getItem?(self: T, args: MethodArguments): HostObject;
}

export interface EventMembers<T> {
  /** By the wire name of the registering method. */
  readonly types: Readonly<Record<string, EventMember>>;
  target(self: T): string;
}

export interface EventMember {
  /** Name of the event in JavaScript. */
  readonly name: string;
  readonly since: string;
  readonly number: number;
}

/** An object of the model: what it is made of, and its class. */
export class HostObject<T = unknown> {
  constructor(
    readonly type: HostClass<T>,
    readonly target: T,
  ) {}
}

/** The arguments of one call; each reader throws InvalidArgument when it finds something else. */
export class MethodArguments {
  constructor(
    private readonly values: readonly (Json | HostObject)[],
    readonly location: string,
  ) {}

  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== "string") throw invalidArgument(this.location);
    return value;
  }

  optionalText(index: number): string | null {
    return this.isAbsent(index) ? null : this.text(index);
  }

  integer(index: number): number {
    const value = this.values[index];
    if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument(this.location);
    return value;
  }

  flag(index: number): boolean {
    const value = this.values[index];
    if (typeof value !== "boolean") throw invalidArgument(this.location);
    return value;
  }

  optionalFlag(index: number, otherwise: boolean): boolean {
    if (this.isAbsent(index)) return otherwise;
    const value = this.values[index];
    if (typeof value !== "boolean") throw invalidArgument(this.location);
    return value;
  }

  json(index: number): Json {
    const value = this.values[index];
    if (value instanceof HostObject) throw invalidArgument(this.location);
    return value ?? null;
  }

  /** An object of the given class, or text for those methods that take either. */
  objectOrText<T>(index: number, type: HostClass<T>): HostObject<T> | string {
    const value = this.values[index];
    if (typeof value === "string") return value;
    if (value instanceof HostObject && value.type.name === type.name) return value as HostObject<T>;
    throw invalidArgument(this.location);
  }

  isObject<T>(index: number, type: HostClass<T>): boolean {
    const value = this.values[index];
    return value instanceof HostObject && value.type.name === type.name;
  }

  isText(index: number): boolean {
    return typeof this.values[index] === "string";
  }

  /** An object of the class of that name. */
  object(index: number, className: string): HostObject {
    const value = this.values[index];
    if (value instanceof HostObject && value.type.name === className) return value;
    throw invalidArgument(this.location);
  }

  private isAbsent(index: number): boolean {
    return this.values[index] === undefined || this.values[index] === null;
  }
}

export function notFound(location: string): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.", location);
}
