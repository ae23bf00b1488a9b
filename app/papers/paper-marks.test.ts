import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { personId } from "../../db/fixtures/government.ts";
import type { MeetingState } from "../meetings/meeting.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { publishedMeeting } from "../testing/meeting-in-preparation.ts";
import { publishAll, uploadPaper } from "../testing/papers.ts";
import { keepReadingPlace } from "./keep-reading-place.server.ts";
import { isShut, mayLeave, type HandlingMark } from "./paper-marks.ts";
import { papersOf } from "./paper.views.server.ts";
import { readablePapers } from "./readable-papers.views.server.ts";
import { paperManifest, requireMadeFile, requireReadingCopy } from "./reading-copy.views.server.ts";
import { returnPaper } from "./return-paper.server.ts";
import { takeIntakeSteps } from "./take-intake-steps.server.ts";
import { pageThumbnail } from "./thumbnail.views.server.ts";

const open: HandlingMark[] = ["recall", "return-after-reading", "internal"];

describe("what a mark shuts", () => {
  test.each<[MeetingState, HandlingMark[]]>([
    ["published", open],
    ["open", [...open, "in-meeting"]],
    ["suspended", [...open, "in-meeting"]],
    ["closed", ["internal"]],
    ["archived", ["internal"]],
    ["cancelled", ["internal"]],
  ])("in a meeting that is %s", (state, readable) => {
    const marks: HandlingMark[] = [...open, "in-meeting"];
    expect(marks.filter((mark) => !isShut(mark, state))).toEqual(readable);
    expect(isShut(null, state)).toBe(false);
  });

  test("only unmarked and internal papers are taken along", () => {
    const marks = [null, ...open, "in-meeting" as const];
    expect(marks.filter(mayLeave)).toEqual([null, "internal"]);
  });
});

onEachDatabase("a paper with a handling mark", (place) => {
  let app: TestApp;
  let meetingId: string;
  let paperId: string;
  beforeEach(async () => {
    app = await startTestApp(place);
    const meeting = await publishedMeeting(app);
    ({ meetingId } = meeting);
    paperId = (await uploadPaper(app, { itemId: meeting.first, pages: 1 })).paperId;
    await publishAll(app, meetingId);
    await takeIntakeSteps(app);
  });
  afterEach(() => app.end());

  const stand = async (handling: HandlingMark | null, state: MeetingState) => {
    await app.write("papers").where({ id: paperId }).update({ handling });
    const closed_at = state === "closed" ? app.clock() : null;
    await app.write("meetings").where({ id: meetingId }).update({ state, closed_at });
  };
  const justice = () => requirePerson(app.read, personId("minister-of-justice"), app.clock());

  /** Every address at which a byte of it could be had, and every list that names it. */
  async function found(): Promise<string[]> {
    const person = await justice();
    const wanted = { paperId, version: null };
    const made = (step: "thumbnails" | "page-one") =>
      requireMadeFile(app.read, person, { ...wanted, step });
    const doors: Record<string, () => Promise<unknown>> = {
      file: () => requireReadingCopy(app.read, person, wanted),
      manifest: () => paperManifest(app.read, person, wanted),
      thumbnails: () => pageThumbnail(app, { person, ...wanted, page: 1 }),
      "page-one": () => made("page-one"),
      place: () =>
        keepReadingPlace(app, by("minister-of-justice"), { paperId, version: 1, page: 1 }),
      search: async () => {
        if (!(await readablePapers(app.read, person).first("papers.id"))) throw new Error("none");
      },
      line: async () => {
        const [line] = await papersOf(app.read, { person, meetingId });
        if (line?.kind !== "readable") throw new Error("none");
      },
    };
    const tried = Object.entries(doors).map(async ([name, door]) =>
      door().then(
        () => [name],
        () => [],
      ),
    );
    return (await Promise.all(tried)).flat();
  }
  const everywhere = ["file", "manifest", "thumbnails", "page-one", "place", "search", "line"];

  const table: [HandlingMark | null, MeetingState, string[]][] = [
    [null, "closed", everywhere],
    ["internal", "closed", everywhere],
    ["in-meeting", "published", []],
    ["in-meeting", "open", everywhere],
    ["in-meeting", "closed", []],
    ["recall", "open", everywhere],
    ["recall", "closed", []],
    ["return-after-reading", "open", everywhere],
    ["return-after-reading", "closed", []],
  ];

  test("is read and found at its hours, at every address alike; by the secretariat always", async () => {
    const person = await requirePerson(app.read, personId("specialist"), app.clock());
    for (const [mark, state, wanted] of table) {
      await stand(mark, state);
      expect([mark, state, await found()]).toEqual([mark, state, wanted]);
      const { pages } = await requireReadingCopy(app.read, person, { paperId, version: null });
      expect(pages).toBe(1);
    }
  });

  test("a shut paper is a numbered blank that says why, without its name", async () => {
    await stand("in-meeting", "published");
    const [line] = await papersOf(app.read, { person: await justice(), meetingId });
    expect(line).toEqual({
      kind: "withheld",
      mark: "in-meeting",
      itemId: expect.any(String),
      number: "1.1",
      pages: 1,
      firstPage: 1,
      numberedPages: 1,
    });
  });

  test("given back, it is shut for who gave it back and for nobody else", async () => {
    await stand("return-after-reading", "open");
    await returnPaper(app, by("minister-of-justice"), { paperId });
    expect(await found()).toEqual([]);
    const other = await requirePerson(app.read, personId("minister-of-science"), app.clock());
    expect((await papersOf(app.read, { person: other, meetingId }))[0]?.kind).toBe("readable");
    expect(app.published.at(-1)).toMatchObject({ type: "paper.returned", payload: { version: 1 } });
  });

  test("only what is marked so is given back", async () => {
    await stand("recall", "open");
    const returned = returnPaper(app, by("minister-of-justice"), { paperId });
    await expect(returned).rejects.toMatchObject({ code: "invalid-input" });
  });
});
