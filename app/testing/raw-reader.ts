import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { WebSocket } from "ws";
import * as Y from "yjs";
import { readWord, type ToReader } from "../annotations/collab-words.ts";

/* A browser that speaks the protocol of the notes by hand: an attacker keeps to no library. */

/** The kinds of message of Hocuspocus, and of the sync protocol inside its first. */
export const KIND = {
  sync: 0,
  awareness: 1,
  auth: 2,
  syncReply: 4,
  stateless: 5,
  close: 7,
  status: 8,
};
export const SYNC = { step1: 0, step2: 1, update: 2 };

export type Heard = { document: string; kind: number; rest: decoding.Decoder; bytes: Uint8Array };

/** One socket of a browser. `heard` holds every message in its order. */
export class RawReader {
  readonly socket: WebSocket;
  readonly heard: Heard[] = [];
  closedWith: number | null = null;
  readonly docs = new Map<string, Y.Doc>();

  constructor(address: string, cookie: string | null) {
    this.socket = new WebSocket(address, { headers: cookie ? { cookie } : {} });
    this.socket.binaryType = "nodebuffer";
    this.socket.on("message", (raw: Buffer) => this.hear(new Uint8Array(raw)));
    this.socket.on("close", (code) => (this.closedWith = code));
    this.socket.on("error", () => undefined);
  }

  whenOpen(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.socket.on("open", () => resolve());
      this.socket.on("unexpected-response", (_request, { statusCode }) =>
        reject(new Error(String(statusCode))),
      );
    });
  }

  /** Asks for a document, and for what is in it; what comes is applied to `docs`. */
  open(document: string, device = "device-of-test"): void {
    this.docs.set(document, this.docs.get(document) ?? new Y.Doc());
    this.send(document, KIND.auth, (encoder) => {
      encoding.writeVarUint(encoder, 0);
      encoding.writeVarString(encoder, device);
    });
    const doc = this.docs.get(document) ?? new Y.Doc();
    this.sync(document, SYNC.step1, Y.encodeStateVector(doc));
  }

  sync(document: string, step: number, payload: Uint8Array): void {
    this.send(document, KIND.sync, (encoder) => {
      encoding.writeVarUint(encoder, step);
      encoding.writeVarUint8Array(encoder, payload);
    });
  }

  send(document: string, kind: number, write: (encoder: encoding.Encoder) => void): void {
    const encoder = encoding.createEncoder();
    encoding.writeVarString(encoder, document);
    encoding.writeVarUint(encoder, kind);
    write(encoder);
    this.socket.send(encoding.toUint8Array(encoder));
  }

  /** Whether this document was granted; null until the server has said. */
  granted(document: string): boolean | null {
    const answers = this.of(document, KIND.auth);
    const last = answers.at(-1);
    return last ? last.bytes[0] === 2 : null;
  }

  /** How many changes of this document were acknowledged. */
  acknowledged(document: string): number {
    return this.of(document, KIND.status).filter(({ bytes }) => bytes[0] === 1).length;
  }

  /** What the server said beside the documents. */
  words(document: string): (ToReader | null)[] {
    return this.of(document, KIND.stateless).map(({ bytes }) =>
      readWord(decoding.readVarString(decoding.createDecoder(bytes))),
    );
  }

  /** The names of the layers, by audience, as last told. */
  layers(document: string): Record<string, string> {
    const said = this.words(document).flatMap((word) => (word && "layers" in word ? [word] : []));
    return Object.fromEntries(
      (said.at(-1)?.layers ?? []).map((each) => [each.audience, each.name]),
    );
  }

  /** Changes a document as its browser would: here at once, and sent. */
  edit(document: string, change: (doc: Y.Doc) => void): void {
    const doc = this.docs.get(document) ?? new Y.Doc();
    const before = Y.encodeStateVector(doc);
    change(doc);
    this.sync(document, SYNC.update, Y.encodeStateAsUpdate(doc, before));
  }

  of(document: string, kind: number): Heard[] {
    return this.heard.filter((each) => each.document === document && each.kind === kind);
  }

  notes(document: string): Record<string, unknown> {
    return this.docs.get(document)?.getMap("notes").toJSON() ?? {};
  }

  private hear(message: Uint8Array): void {
    const rest = decoding.createDecoder(message);
    const document = decoding.readVarString(rest);
    const kind = decoding.readVarUint(rest);
    const bytes = message.slice(rest.pos);
    this.heard.push({ document, kind, rest, bytes });
    const doc = this.docs.get(document);
    if (!doc || (kind !== KIND.sync && kind !== KIND.syncReply)) return;
    const inner = decoding.createDecoder(bytes);
    const step = decoding.readVarUint(inner);
    const payload = decoding.readVarUint8Array(inner);
    if (step === SYNC.step1) this.sync(document, SYNC.step2, Y.encodeStateAsUpdate(doc, payload));
    else Y.applyUpdate(doc, payload, "server");
  }
}
