import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DEMO_PASSWORD, personId } from "../../db/fixtures/government.ts";
import { signIn } from "../accounts/sign-in.server.ts";
import { NOTICE_KINDS } from "../notices/notice.ts";
import { deskPage } from "../notices/desk.views.server.ts";
import { papersOf } from "../papers/paper.views.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { emptyEverything } from "./renew.ts";
import { isSeeded, seedDemo } from "./seed.ts";

onEachDatabase("seedDemo", (place) => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp(place);
    const { write, read } = app;
    await emptyEverything({ write, read, close: app.end }, app.settings);
    expect(await isSeeded(app)).toBe(false);
    await seedDemo(app);
  }, 180_000);
  afterAll(() => app.end());

  const count = async (table: string, where: Record<string, unknown> = {}): Promise<number> =>
    Number((await app.read(table).where(where).count({ rows: "*" }).first())?.["rows"]);

  const person = (login: string) => requirePerson(app.read, personId(login), app.clock());

  test("is whole, and says so", async () => {
    expect(await isSeeded(app)).toBe(true);
  });

  test("has 27 seats and one meeting behind, one today, and one to which people are invited", async () => {
    expect(await count("seats")).toBe(27);
    const meetings = await app.read("meetings").orderBy("starts_at");
    expect(meetings.map(({ state }) => state)).toEqual(["closed", "published", "invited"]);
    expect(meetings[1].starts_at).toBe(Date.parse("2026-12-03T07:30+07:00"));
    expect(await count("agenda_items", { meeting_id: meetings[1].id })).toBe(3);
    const deputies = { meeting_id: meetings[1].id, kind: "SUBSTITUTED" };
    expect(await count("attendances", deputies)).toBe(2);
  });

  test("last month's vote was adopted by named casts and led to a resolution with its PDF", async () => {
    const vote = await app.read("votes").first();
    expect(vote.state).toBe("announced");
    expect(JSON.parse(vote.result)).toMatchObject({
      tally: { for: 24 },
      outcome: "ADOPTED",
    });
    expect(await count("casts")).toBe(25);
    const resolution = await app.read("resolutions").first();
    expect(resolution.state).toBe("issued");
    expect(await app.files.size(resolution.file_sha256)).toBeGreaterThan(10_000);
  });

  test("has tasks in every state, on time, late and overdue", async () => {
    const states = await app.read("tasks").distinct().pluck("state");
    expect(states.toSorted()).toEqual([
      "assigned",
      "confirmed",
      "in-progress",
      "received",
      "reported-done",
      "rework",
      "withdrawn",
    ]);
    const confirmed = await app.read("tasks").where({ state: "confirmed" });
    const late = confirmed.filter(({ reported_at, due_at }) => reported_at > due_at);
    expect([confirmed.length, late.length]).toEqual([3, 1]);
    const { figures } = await deskPage(app.read, {
      person: await person("prime-minister"),
      now: app.clock(),
    });
    expect(figures).toMatchObject({ overdue: 2, near: 2 });
  });

  test("has the four papers, one of 60 pages and more, page numbers running through", async () => {
    const meeting = await app.read("meetings").where({ state: "published" }).first("id");
    const eyes = { person: await person("prime-minister"), meetingId: meeting.id };
    const papers = await papersOf(app.read, eyes);
    expect(papers.length).toBeGreaterThanOrEqual(4);
    expect(papers[0]?.pages).toBeGreaterThanOrEqual(60);
    let next = 1;
    for (const { firstPage, pages } of papers) {
      expect(firstPage).toBe(next);
      next += pages;
    }
    const other = { person: await person("minister-of-justice"), meetingId: meeting.id };
    const seen = await papersOf(app.read, other);
    expect(seen.filter(({ kind }) => kind === "withheld")).toHaveLength(1);
  });

  test("shows every kind of notice", async () => {
    const kinds = await app.read("notices").distinct().pluck("kind");
    // The demo is of meetings that go as planned, and the minutes of its last one are not written yet.
    const otherwise =
      /^meeting-(cancelled|moved|postponed|suspended|resumed)$|^absence-declined$|^answer-reminded$|^dossier-(scheduled|withdrawn|.+-near)$|^extension-refused$|^task-(reminders|near|overdue|escalated|declined|reassigned|suspended|resumed|replaced|transferred)$|^tasks-imported$|^paper-replaced$|^papers-missing$|^minutes-(circulated|confirmed)$|^notes-expiring$|^resolution-(returned|corrected|replaced|recalled)$|^wording-(accepted|refused)$|^ballot-(returned|corrected|extended|reminded|cancelled|synthesised|decided)$/;
    const expected = NOTICE_KINDS.filter((kind) => !otherwise.test(kind));
    expect(kinds.filter((kind) => !otherwise.test(kind)).toSorted()).toEqual(expected.toSorted());
  });

  describe("the desks of the demo", () => {
    test.each([
      [
        "specialist",
        [
          ...["serve", "confirm-task", "synthesise-ballot"],
          ...["check-dossier", "place-dossier", "publish-papers"],
        ],
      ],
      [
        "prime-minister",
        ["check-in", "conduct", "answer-ballot", "decide-absences", "read-papers"],
      ],
      ["minister-of-justice", ["check-in", "answer-ballot", "answer-invitation", "read-papers"]],
      ["deputy-of-health", ["attend-for", "read-papers"]],
      ["assistant-of-justice", ["prepare-ballot", "book"]],
      ["officer-of-justice", ["overdue-task", "receive-task"]],
      ["officer-of-health", ["redo-task", "redo-dossier"]],
      ["lead-of-justice", ["overdue-task", "receive-task", "submit-dossier"]],
      ["chairman-of-da-nang", ["hear-item", "answer-invitation"]],
      ["operator", []],
    ])("%s: %j", async (login, kinds) => {
      const desk = await deskPage(app.read, { person: await person(login), now: app.clock() });
      expect(desk.waiting.map(({ kind }) => kind)).toEqual(kinds);
    });

    test("what happened long ago has been seen, what is recent has not", async () => {
      const { news } = await deskPage(app.read, {
        person: await person("officer-of-justice"),
        now: app.clock(),
      });
      expect(news.lines.length).toBeGreaterThan(2);
      expect(news.unread).toBe(1);
    });
  });

  test("everybody signs in with the one password", async () => {
    const nothing = { check: () => Promise.resolve(), noteFailure: () => Promise.resolve() };
    const done = () => Promise.resolve();
    const limits = { ...nothing, noteSuccess: done, ask: done };
    for (const login of ["specialist", "minister-of-justice"]) {
      const given = { login, password: DEMO_PASSWORD, address: "127.0.0.1" };
      const started = await signIn(app, { ...given, cookieHeader: "", userAgent: "", limits });
      expect(started.personId).toBe(personId(login));
    }
  });

  test("nothing that was decided before today has today's date", async () => {
    const early = await app.read("events").where("type", "vote.announced").first("at");
    expect(early.at).toBeLessThan(app.clock() - 20 * 86_400_000);
  });

  test("a filling that was broken off is refused, not taken for whole", async () => {
    const { write, read } = app;
    await emptyEverything({ write, read, close: app.end }, app.settings);
    await app.write("organisations").insert({
      id: "o",
      code: "o",
      kind: "office",
      name_vi: "",
      name_en: "",
      short_vi: "",
      short_en: "",
      position: 1,
    });
    const names = { title_vi: "", title_en: "", organisation_id: "o" };
    await app.write("persons").insert({ id: "p", login: "p", ...names });
    await expect(isSeeded(app)).rejects.toThrow("seed --fresh");
  });
});
