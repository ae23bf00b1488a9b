import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { personId } from "../../db/fixtures/government.ts";
import { startTestApp, type TestApp } from "../testing/app.ts";
import { highlight, openCollabRoom, type CollabRoom } from "../testing/collab-room.ts";
import { RawReader } from "../testing/raw-reader.ts";
import { onEachDatabase } from "../testing/database.ts";
import { plantMeetingInSession } from "../testing/meeting-in-session.ts";
import { plantPaper, publishAll } from "../testing/papers.ts";
import type { Annotation } from "./annotation.ts";

const JUSTICE = "minister-of-justice";
const SCIENCE = "minister-of-science";

onEachDatabase("notes on a paper", (place) => {
  let app: TestApp;
  let room: CollabRoom;
  let paperId: string;
  const readers: RawReader[] = [];

  beforeEach(async () => {
    app = await startTestApp(place);
    const { meetingId, items } = await plantMeetingInSession(app);
    paperId = await plantPaper(app, { itemId: items.decision, pages: 5 });
    await publishAll(app, meetingId);
    room = await openCollabRoom(app);
  });
  afterEach(async () => {
    readers.splice(0).forEach(({ socket }) => socket.terminate());
    await room.close();
    await app.end();
  });

  const own = (login: string) => `own/${paperId}/${personId(login)}`;

  async function come(login: string, device?: string): Promise<RawReader> {
    const reader = new RawReader(room.address, login);
    readers.push(reader);
    await reader.whenOpen();
    reader.open(own(login), device);
    await vi.waitFor(() => expect(reader.acknowledged(own(login))).toBe(1));
    return reader;
  }

  /** Writes into one's own document, and waits until that is acknowledged. */
  async function write(reader: RawReader, login: string, note: Annotation): Promise<void> {
    const acknowledged = reader.acknowledged(own(login));
    reader.edit(own(login), (doc) => void doc.getMap("notes").set(note.id, note));
    await vi.waitFor(() => expect(reader.acknowledged(own(login))).toBe(acknowledged + 1));
  }

  async function cabinetOf(reader: RawReader, login: string): Promise<string> {
    await vi.waitFor(() => expect(reader.layers(own(login)).cabinet).toBeDefined());
    return reader.layers(own(login)).cabinet ?? "";
  }

  test("what a member shares with the Cabinet is in the other's layer, what is private is not", async () => {
    const [justice, science] = [await come(JUSTICE), await come(SCIENCE)];
    const layer = await cabinetOf(science, SCIENCE);
    science.open(layer);
    const [secret, shared] = [highlight({ body: "riêng" }), highlight({ audience: "cabinet" })];
    await write(justice, JUSTICE, secret);
    await write(justice, JUSTICE, shared);
    await vi.waitFor(() => expect(Object.keys(science.notes(layer))).toEqual([shared.id]));
    expect(science.notes(layer)[shared.id]).toMatchObject({
      record: shared,
      author: { personId: personId(JUSTICE) },
    });
    expect(JSON.stringify(await app.read("notes"))).not.toContain(secret.id);
    expect(app.published.map(({ type }) => type)).toContain("note.shared");
  });
});
