import { apiNotFound, HostError } from "./host-error";
import { HostObject, MethodArguments } from "./host-class";
import { own, query, toJavaScriptNames } from "./query";
import type { Action, ArgumentInfo, Json, ObjectPath, RequestBody, ResponseBody } from "./wire";
import { ActionType, memberName, PathType } from "./wire";

export interface ExecutorOptions {
  readonly root: HostObject;
  /** Objects that are made by type name: the services of the shell. */
  readonly services: ReadonlyMap<string, HostObject>;
  /** False for a member above the offered requirement sets. */
  isOffered(since: string): boolean;
}

interface Batch {
  readonly root: HostObject;
  readonly paths: Readonly<Record<string, ObjectPath>>;
  /** Methods that make an object have side effects, so each path is walked once. */
  readonly resolved: Map<number, HostObject | null>;
}

/**
 * Executes RichApi batches against classes described by tables; it knows nothing of Excel. A batch
 * stops at its first error and what it did until then stays (inferred from the client).
 */
export class RichApiExecutor {
  private readonly references = new Map<string, HostObject>();
  private readonly referenceOf = new WeakMap<HostObject, string>();
  private readonly subscriptions = new Map<string, number>();
  private nextReference = 1;

  constructor(private readonly options: ExecutorOptions) {}

  /** Objects that the add-in keeps beyond their batch; none should be left when a run is over. */
  get liveReferences(): number {
    return this.references.size;
  }

  /** @param root what the request begins at, if not the workbook */
  execute(body: RequestBody, root = this.options.root): ResponseBody {
    const batch: Batch = { root, paths: body.ObjectPaths ?? {}, resolved: new Map() };
    const response: ResponseBody = { Results: [], TraceIds: [] };
    for (const [index, action] of (body.Actions ?? []).entries()) {
      try {
        const value = this.run(action, batch);
        if (action.ActionType === ActionType.trace) response.TraceIds.push(action.Id);
        if (value !== undefined) response.Results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        response.Error = describe(error, index);
        break;
      }
    }
    return response;
  }

  isSubscribed(eventType: number, target: string): boolean {
    return (this.subscriptions.get(`${String(eventType)}|${target}`) ?? 0) > 0;
  }

  /** A name by which the client can come back to an object. */
  keepReference(object: HostObject): string {
    const known = this.referenceOf.get(object);
    if (known !== undefined && this.references.has(known)) return known;
    const name = `ref${String(this.nextReference++)}`;
    this.references.set(name, object);
    this.referenceOf.set(object, name);
    return name;
  }

  private run(action: Action, batch: Batch): Json | undefined {
    if (action.ActionType === ActionType.trace) return null;
    const object = this.resolve(action.ObjectPathId, batch);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object === null ? null : this.identity(object);
      case ActionType.query:
        return object === null ? null : this.query(object, action);
      case ActionType.queryAsJson:
        return object === null ? null : toJavaScriptNames(this.query(object, action));
      case ActionType.method:
        // The client keeps references even to ranges that turn out not to exist.
        if (object === null) return { _IsNull: true };
        return this.callForValue(object, action, batch);
      case ActionType.setProperty: {
        const [value] = this.readArguments(action.ArgumentInfo, batch);
        this.set(object, action.Name, value ?? null);
        return undefined;
      }
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          this.set(object, name, value);
        }
        return undefined;
      default:
        throw apiNotFound(`Action type ${String(action.ActionType)}`);
    }
  }

  private resolve(id: number, batch: Batch): HostObject | null {
    const known = batch.resolved.get(id);
    if (known !== undefined) return known;
    const path = batch.paths[String(id)];
    if (path === undefined) {
      throw new HostError("InvalidObjectPath", `No object path ${String(id)}`);
    }
    const object = this.walk(path, batch);
    batch.resolved.set(id, object);
    return object;
  }

  private walk(path: ObjectPath, batch: Batch): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.globalObject:
        return batch.root;
      case PathType.newObject: {
        const service = this.options.services.get(path.Name);
        if (service === undefined) throw apiNotFound(path.Name);
        return service;
      }
      case PathType.referenceId: {
        const object = this.references.get(path.Name);
        if (object !== undefined) return object;
        throw new HostError("InvalidReference", `The reference ${path.Name} is gone`);
      }
      case PathType.nullObject:
        return null;
      default:
        return this.walkFromParent(path, batch);
    }
  }

  private walkFromParent(path: ObjectPath, batch: Batch): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0, batch);
    if (parent === null) return null;
    if (path.ObjectPathType === PathType.property) return this.navigate(parent, path.Name);
    if (path.ObjectPathType === PathType.indexer) {
      const location = `${parent.type.name}.getItem`;
      const { collection } = parent.type;
      if (collection?.getItem === undefined) throw apiNotFound(location);
      const args = new MethodArguments(this.readArguments(path.ArgumentInfo, batch), location);
      return collection.getItem(parent.target, args);
    }
    if (path.ObjectPathType !== PathType.method) {
      throw new HostError("InvalidRequest", `Unknown path type ${String(path.ObjectPathType)}`);
    }
    const result = this.call(parent, path.Name, path.ArgumentInfo, batch);
    if (result === undefined || result === null) return null;
    if (result instanceof HostObject) return result;
    throw new HostError("InvalidRequest", `${parent.type.name}.${path.Name} returns no object`);
  }

  private callForValue(object: HostObject, action: Action, batch: Batch): Json {
    const { Name: name, ArgumentInfo: info } = action;
    if (name === "_KeepReference") {
      this.keepReference(object);
      return null;
    }
    if (name === "_RemoveReference") {
      // Never fails: the client would try again for a long time (office-host.md §1.4).
      const [reference] = this.readArguments(info, batch);
      if (typeof reference === "string") this.references.delete(reference);
      return null;
    }
    if (/^_(Unr|R)egister/.test(name)) {
      this.subscribe(object, name);
      return null;
    }
    const result = this.call(object, name, info, batch);
    return result === undefined || result instanceof HostObject ? null : result;
  }

  private call(
    object: HostObject,
    name: string,
    info: ArgumentInfo | undefined,
    batch: Batch,
  ): HostObject | Json | undefined {
    const location = `${object.type.name}.${memberName(name)}`;
    const method = own(object.type.methods, memberName(name));
    if (method === undefined || !this.options.isOffered(method.since)) throw apiNotFound(location);
    const args = new MethodArguments(this.readArguments(info, batch), location);
    return method.call(object.target, args);
  }

  private navigate(object: HostObject, name: string): HostObject | null {
    const navigation = own(object.type.navigations, memberName(name));
    if (navigation === undefined || !this.options.isOffered(navigation.since)) {
      throw apiNotFound(`${object.type.name}.${memberName(name)}`);
    }
    return navigation.get(object.target);
  }

  private set(object: HostObject | null, name: string, value: Json | HostObject): void {
    // What Excel says here is assumed; reading a missing object gives null, changing it cannot work.
    if (object === null) throw new HostError("ItemNotFound", "The object does not exist", name);
    const location = `${object.type.name}.${memberName(name)}`;
    const scalar = own(object.type.scalars, memberName(name));
    if (scalar === undefined || !this.options.isOffered(scalar.since)) throw apiNotFound(location);
    if (scalar.set === undefined || value instanceof HostObject) {
      throw new HostError("InvalidOperation", `${location} cannot be set`, location);
    }
    scalar.set(object.target, value);
  }

  private subscribe(object: HostObject, name: string): void {
    const begins = name.startsWith("_Register");
    const event = begins ? name : name.replace("_Unregister", "_Register");
    const { events } = object.type;
    const member = own(events?.types, event);
    if (events === undefined || member === undefined || !this.options.isOffered(member.since)) {
      throw apiNotFound(`${object.type.name}.${member?.name ?? name}`);
    }
    const key = `${String(member.number)}|${events.target(object.target)}`;
    const count = this.subscriptions.get(key) ?? 0;
    this.subscriptions.set(key, Math.max(0, count + (begins ? 1 : -1)));
  }

  private query(object: HostObject, action: Action): Record<string, Json> {
    return query(object, action.QueryInfo ?? {}, {
      isOffered: (since) => this.options.isOffered(since),
      identity: (each) => this.identity(each),
    });
  }

  private identity(object: HostObject): Record<string, Json> {
    const reference = this.referenceOf.get(object);
    return {
      ...object.type.identify?.(object.target),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  private readArguments(info: ArgumentInfo | undefined, batch: Batch): (Json | HostObject)[] {
    const marks = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const mark = marks[index];
      if (typeof mark !== "number" || mark === 0 || mark !== value) return value;
      const object = this.resolve(mark, batch);
      if (object === null) throw new HostError("InvalidArgument", "An argument does not exist");
      return object;
    });
  }
}

function describe(error: unknown, index: number): NonNullable<ResponseBody["Error"]> {
  const known =
    error instanceof HostError
      ? error
      : new HostError("GeneralException", error instanceof Error ? error.message : String(error));
  return {
    Code: known.code,
    Message: known.message,
    Location: known.location,
    ActionIndex: index,
    HttpStatusCode: known.httpStatus,
  };
}
