import {
  Hocuspocus,
  type beforeSyncPayload,
  type Connection,
  type onAuthenticatePayload,
  type onLoadDocumentPayload,
  type WebSocketLike,
} from "@hocuspocus/server";
import type { App } from "../platform/app.server.ts";
import { faultOf } from "../platform/fault.ts";
import type { Line, Opened, Reader } from "./collab-line.ts";
import { COLLAB_CLOSE, type ToReader } from "./collab-words.ts";
import { readDocumentName, writeDocumentName, type SharedAudience } from "./document-name.ts";
import { keepOwnNotes, type OwnNotes } from "./keep-own-notes.server.ts";
import { letIn } from "./let-in.server.ts";
import { makeLayers, type Layers } from "./make-layers.server.ts";
import { makeNoteLog } from "./make-note-log.server.ts";
import type { Own } from "./note-log.store.server.ts";
import { makeLateNotes, type LateNotes } from "./make-late-notes.server.ts";
import type { Projected } from "./project-notes.server.ts";
import { recheckReaders } from "./recheck-readers.server.ts";
import { makeVisits, type VisitedRoom, type Visits } from "./make-visits.server.ts";
import { stampAwareness } from "./stamp-awareness.server.ts";

/** Documents asked for on one socket: of one paper there are four or five. */
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
  private readonly visits: Visits;
  private readonly hocuspocus: Hocuspocus<Reader>;

  constructor(app: App, rooms: readonly VisitedRoom[]) {
    this.app = app;
    this.visits = makeVisits(rooms);
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
      beforeHandleAwareness: async (message) => stampAwareness(message, this.visits),
      afterUnloadDocument: async ({ documentName }) => this.unload(documentName),
    });
  }

  welcome(socket: WebSocketLike, line: Line) {
    return this.hocuspocus.handleConnection(socket, new Request("http://localhost/collab"), {
      line,
    });
  }

  async recheck(meetingId: string | null): Promise<void> {
    const { documents } = this.hocuspocus;
    await this.visits.recheck(documents);
    await recheckReaders(this.app, { documents, meetingId, say: (to) => void this.say(to) });
  }

  /** Others belong to this audience now, or what they shared has been taken back. */
  renew(audience: SharedAudience): void {
    this.layers.renew(audience);
  }

  compared(paperId: string): void {
    this.late.compared(paperId);
  }

  /** Something has been done about this subject: what was written into its live text is shown. */
  async told(subject: string): Promise<void> {
    await this.visits.told(subject, this.hocuspocus.documents);
  }

  rooms = (): number => this.hocuspocus.getDocumentsCount();

  async close(): Promise<void> {
    this.layers.close();
    await this.own.settle();
    await this.late.settle();
    await this.visits.settle();
  }

  private async open(asked: onAuthenticatePayload<Reader>): Promise<Reader> {
    const { line } = asked.context;
    const { personId } = line;
    line.asked += 1;
    if (line.asked > MAX_ASKED) line.end(COLLAB_CLOSE.hostile);
    const visit = await this.visits.open(asked);
    if (visit) return { line, visit };
    const document = readDocumentName(asked.documentName);
    const asking = { personId, deviceId: asked.token };
    const opened = document && (await letIn(this.app, { document, ...asking }));
    if (!opened) throw new Denied();
    if (opened.document.is === "layer" && !this.layers.isCurrent(opened.document))
      throw new Denied();
    asked.connectionConfig.readOnly =
      opened.document.is !== "own" || opened.isDestroyed || this.app.isReadOnly;
    return { line, opened };
  }

  private async load({ document, documentName, context }: onLoadDocumentPayload<Reader>) {
    if (context.visit) return this.visits.load(document, context.visit);
    const name = readDocumentName(documentName);
    if (name?.is === "own") await this.own.load(document, name);
    if (name?.is === "layer") await this.layers.fill(document, name);
  }

  private unload(documentName: string): void {
    const name = readDocumentName(documentName);
    if (!name) this.visits.unload(documentName);
    if (name?.is === "own") this.own.unload(name);
    if (name?.is === "layer") this.layers.forget(name);
  }

  /**
   * Runs before the message is applied, passed on or acknowledged. A refused change is not thrown
   * at Hocuspocus, which would print it: the connection becomes one that only reads, and ends.
   */
  private async take({ type, payload, connection, context }: beforeSyncPayload<Reader>) {
    const { line, opened, visit } = context;
    if (type === SYNC_STEP_1 || connection.readOnly) return;
    const taken = visit ? this.visits.take(visit, payload) : this.takeOwn(opened, payload);
    const code = await taken.catch((error: unknown) => {
      this.app.log.error({ fault: faultOf(error) }, "change not kept");
      return NOT_KEPT;
    });
    if (code === null) return;
    connection.readOnly = true;
    line.end(code);
  }

  private async takeOwn(opened: Opened | undefined, update: Uint8Array): Promise<number | null> {
    if (opened?.document.is !== "own") return null;
    return this.own.take(opened.document, opened.deviceId, update);
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

export type Hall = Pick<CollabHall, keyof CollabHall>;

export function makeCollabHall(app: App, rooms: readonly VisitedRoom[]): Hall {
  return new CollabHall(app, rooms);
}
