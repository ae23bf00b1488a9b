import { afterEach, beforeEach, expect, test } from "vitest";
import { personId } from "../../db/fixtures/government.ts";
import { describePaper } from "../papers/describe-paper.server.ts";
import { NO_MARKS } from "../papers/paper-marks.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { highlight } from "../testing/collab-room.ts";
import { onEachDatabase } from "../testing/database.ts";
import { publishedMeeting } from "../testing/meeting-in-preparation.ts";
import { plantOwnNotes } from "../testing/own-notes.ts";
import { publishAll, uploadPaper } from "../testing/papers.ts";
import { exportNotes } from "./export-notes.server.ts";
import { keepDeed } from "./note.store.server.ts";

const JUSTICE = "minister-of-justice";
const SCIENCE = "minister-of-science";

onEachDatabase("exportNotes", (place) => {
  let app: TestApp;
  let paperId: string;
  const secret = highlight({ body: "riêng của Tư pháp" });
  const shared = highlight({ body: "Tư pháp gửi toàn thể", audience: "cabinet" });
  const other = highlight({ body: "riêng của Khoa học" });

  beforeEach(async () => {
    app = await startTestApp(place);
    const { meetingId, first } = await publishedMeeting(app);
    ({ paperId } = await uploadPaper(app, { itemId: first, title: "Tờ trình số 1/TTr" }));
    await publishAll(app, meetingId);
    await plantOwnNotes(app, { paperId, personId: personId(JUSTICE) }, [secret, shared]);
    await plantOwnNotes(app, { paperId, personId: personId(SCIENCE) }, [other]);
    await app.write.transaction((db) =>
      keepDeed(db, {
        note: {
          ...{ id: shared.id, paperId, version: 1, personId: personId(JUSTICE), parentId: null },
          ...{ audience: "cabinet", record: shared, contentSha256: "c", at: app.clock() },
        },
        ...{ deed: "put", at: app.clock() },
      }),
    );
  });
  afterEach(() => app.end());

  const take = (login: string, layers: ("mine" | "team" | "room")[] = ["mine", "team", "room"]) =>
    exportNotes(app, by(login), { paperId, version: 1, form: "web", layers });
  const saidBy = async (...asked: Parameters<typeof take>): Promise<string[]> => {
    const { bytes } = await take(...asked);
    const { first } = JSON.parse(Buffer.from(bytes).toString());
    return first.items.map(({ body }: { body: { value: string }[] }) => body[0]?.value).sort();
  };

  test("one's own notes and what is shared, nobody else's own", async () => {
    expect(await saidBy(JUSTICE)).toEqual(["Tư pháp gửi toàn thể", "riêng của Tư pháp"]);
    expect(await saidBy(SCIENCE)).toEqual(["Tư pháp gửi toàn thể", "riêng của Khoa học"]);
    expect(await saidBy(SCIENCE, ["room"])).toEqual(["Tư pháp gửi toàn thể"]);
    expect(await saidBy("specialist")).toEqual(["Tư pháp gửi toàn thể"]);
  });

  test("the log keeps how many were taken, not what they say", async () => {
    await take(JUSTICE, ["mine"]);
    const [event] = app.published.filter(({ type }) => type === "paper.notes-taken");
    expect(event).toMatchObject({ by: personId(JUSTICE), subject: `paper:${paperId}` });
    expect(event?.payload).toEqual({ form: "web", version: 1, notes: 1 });
  });

  test("the PDF is the paper itself, named after it", async () => {
    const asked = { paperId, version: 1, form: "annotations" as const, layers: ["mine" as const] };
    const { fileName, mediaType, bytes } = await exportNotes(app, by(JUSTICE), asked);
    expect([fileName, mediaType]).toEqual(["Tờ trình số 1 TTr.pdf", "application/pdf"]);
    expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe("%PDF-");
  });

  test("what its mark keeps in the house is not taken; the rest is hidden from strangers", async () => {
    await expect(take("deputy-of-justice")).rejects.toMatchObject({ code: "not-found" });
    const marks = { ...NO_MARKS, handling: "recall" as const };
    const described = { paperId, title: null, kind: "other" as const, marks };
    await describePaper(app, by("specialist"), described);
    await expect(take(JUSTICE)).rejects.toMatchObject({ code: "paper-stays" });
  });
});
