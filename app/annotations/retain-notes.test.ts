import { afterEach, beforeEach, expect, test } from "vitest";
import { personId } from "../../db/fixtures/government.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { startTestApp, type TestApp } from "../testing/app.ts";
import { highlight } from "../testing/collab-room.ts";
import { onEachDatabase } from "../testing/database.ts";
import { plantMeetingInSession } from "../testing/meeting-in-session.ts";
import { plantOwnNotes } from "../testing/own-notes.ts";
import { plantPaper, publishAll } from "../testing/papers.ts";
import { registerClient } from "./note-log.store.server.ts";
import { keepDeed } from "./note.store.server.ts";
import { destroyedPapers, noteRetention } from "./retention.views.server.ts";
import { retainNotes } from "./retain-notes.server.ts";
import { setNoteRetention } from "./set-note-retention.server.ts";

const JUSTICE = "minister-of-justice";
const CONFIRMED = Date.parse("2026-12-03T17:00:00+07:00");

onEachDatabase("retainNotes", (place) => {
  let app: TestApp;
  let meetingId: string;
  let paperId: string;
  const secret = highlight({ body: "chỉ riêng tôi" });
  const shared = highlight({ body: "với cả Chính phủ", audience: "cabinet" });

  beforeEach(async () => {
    app = await startTestApp(place);
    const scene = await plantMeetingInSession(app);
    ({ meetingId } = scene);
    paperId = await plantPaper(app, { itemId: scene.items.decision });
    await publishAll(app, meetingId);
    await plantOwnNotes(app, { paperId, personId: personId(JUSTICE) }, [secret, shared]);
    await app.write.transaction((db) =>
      keepDeed(db, {
        note: {
          ...{ id: shared.id, paperId, version: 1, personId: personId(JUSTICE), parentId: null },
          ...{ audience: "cabinet", record: shared, contentSha256: "c", at: app.clock() },
        },
        ...{ deed: "put", at: app.clock() },
      }),
    );
    for (const { id } of [secret, shared]) {
      await app.write("note_placements").insert({
        ...{ paper_id: paperId, version: 2, person_id: personId(JUSTICE), note_id: id },
        ...{ state: "orphan", placement: "{}", at: app.clock() },
      });
    }
    const client = { clientId: 7, personId: personId(JUSTICE), deviceId: "tablet-1" };
    await registerClient(app.write, paperId, { ...client, at: app.clock() });
    const minutes = { meeting_id: meetingId, state: "confirmed", version: 1, drafted_at: 1 };
    await app.write("minutes").insert({ ...minutes, confirmed_at: CONFIRMED });
  });
  afterEach(() => app.end());

  const keep = (days: number | null, from = "2026-01-01") =>
    setNoteRetention(app, { bodyCode: "government", days, from });
  const on = async (day: string) => {
    app.time.moveTo(Date.parse(`${day}T06:00:00+07:00`));
    return retainNotes(app);
  };
  /** What a browser of this person is told that asks about the paper. */
  const gone = async (login: string) => {
    const person = await requirePerson(app.read, personId(login), app.clock());
    return (await destroyedPapers(app.read, { person, paperIds: [paperId] })).paperIds;
  };
  const rows = (table: string) => app.read(table);

  test("nothing is destroyed where no period is set, or it is taken back", async () => {
    expect(await on("2027-12-03")).toEqual({ announced: 0, destroyed: 0 });
    expect(await noteRetention(app.read, meetingId)).toBeNull();
    await keep(30);
    await keep(null, "2026-12-01");
    expect(await on("2027-12-03")).toEqual({ announced: 0, destroyed: 0 });
  });

  test("is announced three days before, then private notes go for good and shared ones stay", async () => {
    await keep(30);
    expect(await noteRetention(app.read, meetingId)).toEqual({ day: "2027-01-02", isDone: false });
    expect(await on("2026-12-29")).toEqual({ announced: 0, destroyed: 0 });
    expect(await on("2026-12-30")).toEqual({ announced: 1, destroyed: 0 });
    expect(await on("2027-01-01")).toEqual({ announced: 0, destroyed: 0 });
    expect(await rows("note_log")).toHaveLength(1);
    expect(await gone(JUSTICE)).toEqual([]);
    expect(await on("2027-01-02")).toEqual({ announced: 0, destroyed: 1 });
    expect(await rows("note_log")).toEqual([]);
    expect((await rows("note_states")).map(({ bytes }) => bytes)).toEqual([null]);
    expect((await rows("note_placements")).map(({ note_id }) => note_id)).toEqual([shared.id]);
    expect((await rows("notes")).map(({ record }) => JSON.parse(record).body)).toEqual([
      "với cả Chính phủ",
    ]);
    expect(await noteRetention(app.read, meetingId)).toEqual({ day: "2027-01-02", isDone: true });
    expect(await gone(JUSTICE)).toEqual([paperId]);
    expect(await gone("minister-of-science")).toEqual([]);
    const said = app.published.filter(({ subject }) => subject === `meeting:${meetingId}`);
    expect(said.map(({ type, payload }) => [type, payload])).toEqual(
      expect.arrayContaining([
        ["meeting.notes-expiring", undefined],
        ["meeting.notes-destroyed", { people: 1 }],
      ]),
    );
    expect(await on("2027-01-03")).toEqual({ announced: 0, destroyed: 0 });
  });

  test("a body nobody knows and a period that is none are refused", async () => {
    const from = "2026-01-01";
    await expect(
      setNoteRetention(app, { bodyCode: "no-such", days: 3, from }),
    ).rejects.toMatchObject({ code: "not-found" });
    await expect(keep(0)).rejects.toMatchObject({ code: "invalid-input" });
    await expect(keep(3, "soon")).rejects.toMatchObject({ code: "invalid-input" });
  });
});
