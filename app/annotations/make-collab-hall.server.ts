import {
  Hocuspocus,
  type beforeHandleAwarenessPayload,
  type beforeSyncPayload,
  type Connection,
  type onAuthenticatePayload,
  type onLoadDocumentPayload,
  type WebSocketLike,
} from "@hocuspocus/server";
import type { App } from "../platform/app.server.ts";
import { faultOf } from "../platform/fault.ts";
import type { Line, Reader } from "./collab-line.ts";
import { COLLAB_CLOSE, type ToReader } from "./collab-words.ts";
import { readDocumentName, writeDocumentName, type SharedAudience } from "./document-name.ts";
import { keepOwnNotes, type OwnNotes } from "./keep-own-notes.server.ts";
import { letIn } from "./let-in.server.ts";
import { makeLayers, type Layers } from "./make-layers.server.ts";
import { makeNoteLog } from "./make-note-log.server.ts";
import type { Own } from "./note-log.store.server.ts";
import { makeLateNotes, type LateNotes } from "./make-late-notes.server.ts";
import { stampPresence } from "./presence.ts";
import type { Projected } from "./project-notes.server.ts";
import { recheckReaders } from "./recheck-readers.server.ts";

/** Documents asked for on one socket: a reader has four or five of one paper. */
const MAX_ASKED = 200;
const SYNC_STEP_1 = 0;
/** Not a code of ours: the browser comes back and sends it again. */
const NOT_KEPT = 1011;

/** Without a message it is not printed; the browser hears "permission-denied". */
class Denied extends Error {}

class CollabHall {
  private readonly app: App;
  private readonly own: OwnNotes;
  private readonly late: LateNotes;
  private readonly layers: Layers;
  private readonly hocuspocus: Hocuspocus<Reader>;

  constructor(app: App) {
    this.app = app;
    const log = makeNoteLog(app);
    const late = makeLateNotes(app);
    this.late = late;
    this.own = keepOwnNotes({ app, log, late, projected: (own, done) => this.show(own, done) });
    this.layers = makeLayers(app, (paperId) => this.sayToReadersOf(paperId));
    this.hocuspocus = new Hocuspocus<Reader>({
      quiet: true,
      maxUnauthenticatedQueueSize: 64 * 1024,
      maxUnauthenticatedQueueMessages: 40,
      maxPendingDocuments: 20,
      onAuthenticate: (asked) => this.open(asked),
      onLoadDocument: (asked) => this.load(asked),
      connected: async ({ connection }) => this.say(connection),
      beforeSync: (message) => this.take(message),
      beforeHandleAwareness: async (message) => stamp(message),
      afterUnloadDocument: async ({ documentName }) => this.unload(documentName),
    });
  }

  welcome(socket: WebSocketLike, line: Line) {
    return this.hocuspocus.handleConnection(socket, new Request("http://localhost/collab"), {
      line,
    });
  }

  recheck(meetingId: string | null): Promise<void> {
    const { documents } = this.hocuspocus;
    return recheckReaders(this.app, { documents, meetingId, say: (to) => void this.say(to) });
  }

  /** Others belong to this audience now, or what they shared has been taken back. */
  renew(audience: SharedAudience): void {
    this.layers.renew(audience);
  }

  compared(paperId: string): void {
    this.late.compared(paperId);
  }

  async close(): Promise<void> {
    this.layers.close();
    await this.own.settle();
    await this.late.settle();
  }

  private async open(asked: onAuthenticatePayload<Reader>): Promise<Reader> {
    const { line } = asked.context;
    line.asked += 1;
    if (line.asked > MAX_ASKED) line.end(COLLAB_CLOSE.hostile);
    const document = readDocumentName(asked.documentName);
    const { personId } = line;
    const opened =
      document && (await letIn(this.app, { document, personId, deviceId: asked.token }));
    if (!opened) throw new Denied();
    if (opened.document.is === "layer" && !this.layers.isCurrent(opened.document))
      throw new Denied();
    const isClosed = opened.isDestroyed || this.app.isReadOnly;
    asked.connectionConfig.readOnly = opened.document.is !== "own" || isClosed;
    return { line, opened };
  }

  private async load({ document, documentName }: onLoadDocumentPayload<Reader>): Promise<void> {
    const name = readDocumentName(documentName);
    if (name?.is === "own") await this.own.load(document, name);
    if (name?.is === "layer") await this.layers.fill(document, name);
  }

  private unload(documentName: string): void {
    const name = readDocumentName(documentName);
    if (name?.is === "own") this.own.unload(name);
    if (name?.is === "layer") this.layers.forget(name);
  }

  /**
   * Runs before the message is applied, passed on or acknowledged, also for connections that may
   * only read. A refused change is not thrown at Hocuspocus, which would print it: the connection
   * becomes one that only reads, and ends.
   */
  private async take({ type, payload, connection, context }: beforeSyncPayload<Reader>) {
    const { line, opened } = context;
    if (type === SYNC_STEP_1 || connection.readOnly) return;
    if (opened?.document.is !== "own") return;
    const code = await this.own
      .take(opened.document, opened.deviceId, payload)
      .catch((error: unknown) => {
        this.app.log.error({ fault: faultOf(error) }, "notes not kept");
        return NOT_KEPT;
      });
    if (code === null) return;
    connection.readOnly = true;
    line.end(code);
  }

  /** What has been projected is shown to the readers of the layers, and to its author what was not. */
  private show(own: Own, { changed, bereft }: Projected): void {
    const audiences = new Set(changed.map(({ audience }) => audience));
    for (const audience of audiences) {
      const ids = changed.filter((each) => each.audience === audience).map(({ id }) => id);
      void this.layers.show({ paperId: own.paperId, audience }, ids);
    }
    for (const personId of new Set(bereft)) this.own.lookAgain({ ...own, personId });
    const document = this.hocuspocus.documents.get(writeDocumentName({ is: "own", ...own }));
    const word: ToReader = { refusals: this.own.refusals(own) };
    document?.broadcastStateless(JSON.stringify(word));
  }

  private sayToReadersOf(paperId: string): void {
    for (const document of this.hocuspocus.documents.values()) {
      for (const connection of document.getConnections()) {
        const { opened }: Reader = connection.context;
        if (opened?.document.paperId === paperId) void this.say(connection);
      }
    }
  }

  /** Which layers to open, and what stays private, to whoever has just opened their own document. */
  private async say(connection: Connection<Reader>): Promise<void> {
    const { opened } = connection.context;
    if (opened?.document.is !== "own") return;
    const { paperId } = opened.document;
    try {
      const layers = await Promise.all(
        opened.audiences.map(async (audience) => ({
          audience,
          name: await this.layers.nameOf(paperId, audience),
        })),
      );
      const words: ToReader[] = [{ layers }, { refusals: this.own.refusals(opened.document) }];
      for (const word of words) connection.sendStateless(JSON.stringify(word));
    } catch (error) {
      this.app.log.error({ fault: faultOf(error) }, "layers not told");
    }
  }
}

/** Presence is for the room alone, one state for each connection, under the server's own name. */
function stamp({ states, document, connection }: beforeHandleAwarenessPayload<Reader>): void {
  const opened = connection?.context.opened;
  if (!connection || opened?.document.is !== "room") return states.clear();
  const others = document.getConnections().filter((each) => each !== connection);
  stampPresence(states, {
    personId: opened.personId,
    name: opened.name,
    own: document.getClients(connection),
    others: new Set(others.flatMap((each) => [...document.getClients(each)])),
  });
}

export type Hall = Pick<CollabHall, "welcome" | "recheck" | "renew" | "compared" | "close">;

export function makeCollabHall(app: App): Hall {
  return new CollabHall(app);
}
