import { apiNotFound } from "./host-error";
import type { HostClass, HostObject } from "./host-class";
import type { Json, QueryInfo } from "./wire";
import { memberName, wireName } from "./wire";

type Wanted = Map<string, Wanted>;
type JsonObject = Record<string, Json>;

/** What the query needs of the executor. */
export interface QueryScope {
  isOffered(since: string): boolean;
  identity(object: HostObject): JsonObject;
}

/** Answers a load: the selected properties with their wire names. */
export function query(object: HostObject, info: QueryInfo, scope: QueryScope): JsonObject {
  const select = info.Select === undefined || info.Select.length === 0 ? ["*"] : info.Select;
  const wanted: Wanted = new Map();
  for (const path of [...select, ...(info.Expand ?? []).map((name) => `${name}/*`)]) {
    let at = wanted;
    for (const part of path.split("/").filter((name) => name !== "")) {
      const name = part === "*" ? part : memberName(part);
      const next: Wanted = at.get(name) ?? new Map<string, Wanted>();
      at.set(name, next);
      at = next;
    }
  }
  return project(object, wanted, scope, info);
}

/** The same data as `retrieve` wants it: JavaScript names, and `items`. */
export function toJavaScriptNames(value: Json): Json {
  if (Array.isArray(value)) return value.map((item: Json) => toJavaScriptNames(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name === "_Items" ? "items" : memberName(name),
      toJavaScriptNames(inner),
    ]),
  );
}

function project(
  object: HostObject,
  wanted: Wanted,
  scope: QueryScope,
  page: QueryInfo = {},
): JsonObject {
  const { collection } = object.type;
  if (collection === undefined) return members(object, wanted, scope);
  const own: Wanted = new Map();
  const perItem: Wanted = new Map();
  for (const [name, inner] of wanted) {
    const isOwn = object.type.scalars?.[name] !== undefined;
    (isOwn ? own : perItem).set(name, inner);
  }
  if (perItem.size === 0 && own.size === 0) perItem.set("*", new Map());
  const skip = page.Skip ?? 0;
  const all = collection.items(object.target);
  const shown = all.slice(skip, page.Top === undefined ? undefined : skip + page.Top);
  return {
    ...members(object, own, scope),
    _Items: shown.map((item) => ({
      ...scope.identity(item),
      ...project(item, perItem, scope),
    })),
  };
}

function members(object: HostObject, wanted: Wanted, scope: QueryScope): JsonObject {
  const result: JsonObject = scope.identity(object);
  for (const [name, inner] of wanted) {
    if (name === "*") Object.assign(result, allScalars(object, scope));
    else result[wireName(name)] = member(object, name, inner, scope);
  }
  return result;
}

function member(object: HostObject, name: string, inner: Wanted, scope: QueryScope): Json {
  const location = `${object.type.name}.${name}`;
  const scalar = own(object.type.scalars, name);
  if (scalar !== undefined && scope.isOffered(scalar.since)) return scalar.get(object.target);
  const navigation = own(object.type.navigations, name);
  if (navigation === undefined || !scope.isOffered(navigation.since)) throw apiNotFound(location);
  const next = navigation.get(object.target);
  if (next === null) return null;
  const everything: Wanted = new Map([["*", new Map<string, Wanted>()]]);
  return project(next, inner.size === 0 ? everything : inner, scope);
}

function allScalars(object: HostObject, scope: QueryScope): JsonObject {
  const offered = Object.entries(object.type.scalars ?? {}).filter(([, scalar]) =>
    scope.isOffered(scalar.since),
  );
  return Object.fromEntries(
    offered.map(([name, scalar]) => [wireName(name), scalar.get(object.target)]),
  );
}

/** A member of the class itself, so that «constructor» and the like are unknown members. */
export function own<M>(
  table: Readonly<Record<string, M>> | undefined,
  name: string,
): M | undefined {
  return table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}

export type AnyHostClass = HostClass<unknown>;
