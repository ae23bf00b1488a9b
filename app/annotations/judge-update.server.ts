import { createDecoder, readVarUint } from "lib0/decoding";
import { createEncoder, length, writeAny } from "lib0/encoding";
import * as Y from "yjs";
import { NOTES_MAP } from "./collab-words.ts";

/*
 * What an update of an own document may be: whole records set in or deleted from the one map of
 * notes, each resting on what the document already has. Anything else is not our client's doing:
 * other types, gaps, parts that wait for something missing (they would be kept, unseen, for ever).
 */

export type Judgement =
  | { is: "hostile" }
  /** Nothing the document does not have. */
  | { is: "empty" }
  /** `writers`: under which client ids it adds something. */
  | { is: "news"; writers: number[] };

/** One record in bytes: ink of 64 KiB with what belongs to it. */
const MAX_RECORD_BYTES = 96 * 1024;
const MAX_STRUCTS = 20_000;
const HOSTILE = { is: "hostile" } as const;

type Struct = Y.Item | Y.GC | Y.Skip;
/** How far each client's clock reaches, as the update is followed. */
type Reach = Map<number, number>;

export function judgeUpdate(document: Y.Doc, update: Uint8Array): Judgement {
  const decoded = decode(update);
  if (!decoded) return HOSTILE;
  const { structs, ds, clients } = decoded;
  const stateOf = (client: number) => Y.getState(document.store, client);
  const reach: Reach = new Map([...clients].map(([client]) => [client, stateOf(client)]));
  if (!structs.every((struct) => endOf(struct) <= stateOf(struct.id.client) || isOurs(struct)))
    return HOSTILE;
  if (!follow(clients, reach, stateOf)) return HOSTILE;
  const reaches = (client: number) => reach.get(client) ?? stateOf(client);
  for (const [client, ranges] of ds.clients) {
    if (ranges.some(({ clock, len }) => clock + len > reaches(client))) return HOSTILE;
  }
  const writers = [...reach].filter(([client, end]) => end > stateOf(client)).map(([id]) => id);
  if (writers.length > 0) return { is: "news", writers };
  const nothing = ds.clients.size === 0 || Y.snapshotContainsUpdate(Y.snapshot(document), update);
  return nothing ? { is: "empty" } : { is: "news", writers };
}

function decode(update: Uint8Array) {
  try {
    const blocks = readVarUint(createDecoder(update));
    const { structs, ds } = Y.decodeUpdate(update);
    const clients = new Map<number, Struct[]>();
    for (const struct of structs) {
      const known = clients.get(struct.id.client);
      if (known) known.push(struct);
      else clients.set(struct.id.client, [struct]);
    }
    // Yjs keeps only the last of two blocks of one client: the first would be lost from sight.
    if (clients.size !== blocks || structs.length > MAX_STRUCTS) return null;
    return { structs, ds, clients };
  } catch {
    return null;
  }
}

const endOf = ({ id, length: len }: Struct): number => id.clock + len;

/** A record under its id in the map of notes, or what is left of one. */
function isOurs(struct: Struct): boolean {
  if (!("content" in struct)) return struct.constructor === Y.GC;
  const kind: unknown = struct.content.constructor;
  if (!isInMap(struct) || (kind !== Y.ContentAny && kind !== Y.ContentDeleted)) return false;
  if (kind === Y.ContentDeleted) return true;
  const [record, ...more] = struct.content.getContent();
  return more.length === 0 && sizeOf(record) <= MAX_RECORD_BYTES;
}

function isInMap({ parent, parentSub, origin, rightOrigin }: Y.Item): boolean {
  // Where there is a neighbour, parent and key are its own.
  if (origin || rightOrigin) return parent === null;
  const root: unknown = parent;
  return root === NOTES_MAP && parentSub !== null && parentSub.length <= 64;
}

function sizeOf(record: Parameters<typeof writeAny>[1]): number {
  const encoder = createEncoder();
  writeAny(encoder, record);
  return length(encoder);
}

/** Goes through the update as Yjs will; false where something would be left waiting. */
function follow(
  clients: ReadonlyMap<number, Struct[]>,
  reach: Reach,
  stateOf: (client: number) => number,
): boolean {
  const knows = (id: Y.ID | null) => !id || id.clock < (reach.get(id.client) ?? stateOf(id.client));
  const rest = [...clients].map(([client, structs]) => ({ client, structs, next: 0 }));
  for (let moved = true; moved;) {
    moved = false;
    for (const line of rest) {
      for (let struct = line.structs[line.next]; struct; struct = line.structs[line.next]) {
        const here = reach.get(line.client) ?? 0;
        if (struct.constructor === Y.Skip || struct.id.clock > here) return false;
        if ("content" in struct && !(knows(struct.origin) && knows(struct.rightOrigin))) break;
        reach.set(line.client, Math.max(here, endOf(struct)));
        line.next += 1;
        moved = true;
      }
    }
  }
  return rest.every(({ structs, next }) => next === structs.length);
}
