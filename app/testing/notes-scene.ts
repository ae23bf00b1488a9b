import { expect } from "vitest";
import { personId } from "../../db/fixtures/government.ts";
import type { Annotation } from "../annotations/annotation.ts";
import { startTestApp, type TestApp } from "./app.ts";
import { openCollabRoom, type CollabRoom } from "./collab-room.ts";
import type { Place } from "./database.ts";
import { plantMeetingInSession, type Scene } from "./meeting-in-session.ts";
import { plantPaper, publishAll } from "./papers.ts";
import { RawReader } from "./raw-reader.ts";
import { soon } from "./soon.ts";

/** A published paper of five pages in a meeting in session, and the notes' door before it. */
export class NotesScene {
  readonly app: TestApp;
  readonly meeting: Scene;
  readonly paperId: string;
  room: CollabRoom;
  private readonly readers: RawReader[] = [];

  private constructor(app: TestApp, made: { meeting: Scene; paperId: string; room: CollabRoom }) {
    this.app = app;
    this.meeting = made.meeting;
    this.paperId = made.paperId;
    this.room = made.room;
  }

  static async start(place: Place): Promise<NotesScene> {
    const app = await startTestApp(place);
    const meeting = await plantMeetingInSession(app);
    const paperId = await plantPaper(app, { itemId: meeting.items.decision, pages: 5 });
    await publishAll(app, meeting.meetingId);
    return new NotesScene(app, { meeting, paperId, room: await openCollabRoom(app) });
  }

  own(login: string): string {
    return `own/${this.paperId}/${personId(login)}`;
  }

  /** A socket of this person's browser, with nothing open on it. */
  async dial(login: string | null): Promise<RawReader> {
    const reader = new RawReader(this.room.address, login);
    this.readers.push(reader);
    await reader.whenOpen();
    return reader;
  }

  /** The same with the person's own notes open and exchanged. */
  async come(login: string, device = `device-of-${login}`): Promise<RawReader> {
    const reader = await this.dial(login);
    reader.open(this.own(login), device);
    await soon(() => expect(reader.acknowledged(this.own(login))).toBe(1));
    return reader;
  }

  /** Writes into one's own document, and waits until that is acknowledged. */
  async write(reader: RawReader, login: string, ...notes: Annotation[]): Promise<void> {
    const document = this.own(login);
    const before = reader.acknowledged(document);
    reader.edit(document, (doc) => {
      for (const note of notes) doc.getMap("notes").set(note.id, note);
    });
    await soon(() => expect(reader.acknowledged(document)).toBe(before + 1));
  }

  async erase(reader: RawReader, login: string, id: string): Promise<void> {
    const document = this.own(login);
    const before = reader.acknowledged(document);
    reader.edit(document, (doc) => doc.getMap("notes").delete(id));
    await soon(() => expect(reader.acknowledged(document)).toBe(before + 1));
  }

  /** The name under which the reader is told to open this layer. */
  async layerOf(reader: RawReader, login: string, audience = "cabinet"): Promise<string> {
    const layers = () => reader.layers(this.own(login));
    await soon(() => expect(Object.keys(layers())).toContain(audience));
    return layers()[audience] ?? "";
  }

  /** Opens a layer and waits until what is in it has been exchanged. */
  async openLayer(reader: RawReader, login: string, audience = "cabinet"): Promise<string> {
    const layer = await this.layerOf(reader, login, audience);
    reader.open(layer);
    await soon(() => expect(reader.acknowledged(layer)).toBe(1));
    return layer;
  }

  async logged(): Promise<number> {
    const [row] = await this.app.read("note_log").count({ count: "*" });
    return Number(row?.["count"]);
  }

  /** As a server that starts again: nothing in memory, everything from the database. */
  async restart(): Promise<void> {
    this.hangUp();
    await this.room.close();
    this.room = await openCollabRoom(this.app);
  }

  async end(): Promise<void> {
    this.hangUp();
    await this.room.close();
    await this.app.end();
  }

  private hangUp(): void {
    this.readers.splice(0).forEach(({ socket }) => socket.terminate());
  }
}
