import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { organisationId, personId } from "../../db/fixtures/government.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { plantMeetingInSession, type Scene } from "../testing/meeting-in-session.ts";
import { plantPaper, publishAll } from "../testing/papers.ts";
import { keepReadingPlace } from "./keep-reading-place.server.ts";
import { papersOf, requirePaper } from "./paper.views.server.ts";

onEachDatabase("who reads what", (place) => {
  let app: TestApp;
  let scene: Scene;
  let paper: { one: string; two: string; kept: string; later: string };

  beforeEach(async () => {
    app = await startTestApp(place);
    scene = await plantMeetingInSession(app);
    await app
      .write("agenda_items")
      .where({ id: scene.items.information })
      .update({
        lead_organisation_id: organisationId("finance"),
        presenter_organisation_id: organisationId("construction"),
      });
    await app
      .write("item_guests")
      .insert({ item_id: scene.items.information, person_id: personId("chairman-of-da-nang") });
    const add = (itemId: string, title: string, readerIds: string[] | null = null) =>
      plantPaper(app, { itemId, title, pages: title.length, readerIds });
    paper = {
      one: await add(scene.items.information, "một"),
      two: await add(scene.items.decision, "hai."),
      kept: await add(scene.items.decision, "riêng", [
        personId("minister-of-justice"),
        personId("officer-of-science"),
        personId("officer-of-finance"),
        personId("auditor"),
      ]),
      later: "",
    };
    await publishAll(app, scene.meetingId);
    paper.later = await add(scene.items.other, "sau");
  });
  afterEach(() => app.end());

  const eyes = (login: string) => requirePerson(app.read, personId(login), app.clock());
  const linesOf = async (login: string) =>
    papersOf(app.read, { person: await eyes(login), meetingId: scene.meetingId });
  const seen = async (login: string) =>
    (await linesOf(login)).map((line) =>
      line.kind === "readable" ? line.title : `${line.number} withheld`,
    );

  const everything = ["một", "hai.", "riêng", "sau"];
  const asNamed = ["một", "hai.", "riêng"];
  const asReader = ["một", "hai.", "2.2 withheld"];

  const table: [string, string, string[]][] = [
    ["secretariat: everything, also what is not out", "specialist", everything],
    ["its leadership", "vice-chairman-of-government-office", everything],
    ["the chair", "prime-minister", asReader],
    ["a member", "minister-of-culture", asReader],
    ["a member who is named", "minister-of-justice", asNamed],
    ["a member's assistant, though the member is named", "assistant-of-justice", asReader],
    ["a deputy who sits in", "deputy-of-health", asReader],
    ["a deputy who does not", "deputy-of-finance", []],
    ["an officer of the leading ministry", "officer-of-finance", ["một"]],
    ["an officer of the presenting ministry", "lead-of-construction", ["một"]],
    ["an officer who is named for his own item", "officer-of-science", ["hai.", "riêng"]],
    ["his colleague who is not", "lead-of-science", ["hai.", "2.2 withheld"]],
    ["an officer of another ministry", "officer-of-health", []],
    ["a guest of the item", "chairman-of-da-nang", ["một"]],
    ["the operator", "operator", []],
    ["the auditor, whom being named does not make a reader", "auditor", []],
  ];

  test.each(table)("%s", async (_who, login, expected) => {
    expect(await seen(login)).toEqual(expected);
    const person = await eyes(login);
    for (const [title, id] of [
      ["một", paper.one],
      ["hai.", paper.two],
      ["riêng", paper.kept],
      ["sau", paper.later],
    ] as const) {
      const opened = requirePaper(app.read, person, id);
      if (expected.includes(title)) expect((await opened).title).toBe(title);
      else await expect(opened).rejects.toMatchObject({ code: "not-found" });
    }
  });

  test("a paper that does not exist is refused in the same words", async () => {
    const person = await eyes("minister-of-culture");
    const refusal = (id: string) =>
      requirePaper(app.read, person, id).catch((error: unknown) => JSON.stringify(error));
    expect(await refusal(paper.kept)).toBe(await refusal("no-such-paper"));
  });

  test("withheld: number and length, nothing else", async () => {
    const lines = await linesOf("minister-of-culture");
    expect(lines.at(-1)).toEqual({
      kind: "withheld",
      mark: null,
      itemId: scene.items.decision,
      number: "2.2",
      pages: 5,
      firstPage: 8,
      numberedPages: 5,
    });
    expect(JSON.stringify(lines)).not.toContain("riêng");
    expect(JSON.stringify(lines)).not.toContain(paper.kept);
  });

  test("page numbers are the same for all", async () => {
    const numbers = async (login: string) =>
      (await linesOf(login)).map(({ number, firstPage }) => `${number} at ${firstPage}`);
    const all = ["1.1 at 1", "2.1 at 4", "2.2 at 8"];
    expect(await numbers("minister-of-culture")).toEqual(all);
    expect(await numbers("minister-of-justice")).toEqual(all);
    expect(await numbers("specialist")).toEqual([...all, "3.1 at null"]);
    expect(await numbers("chairman-of-da-nang")).toEqual(["1.1 at 1"]);
  });

  describe("reading place", () => {
    const placeOf = async (login: string) =>
      (await linesOf(login)).flatMap((line) =>
        line.kind === "readable" ? [[line.unread, line.lastPage]] : [],
      );

    test("unread until opened, then where one was", async () => {
      expect(await placeOf("minister-of-culture")).toEqual([
        [true, 1],
        [true, 1],
      ]);
      const paperId = paper.two;
      const kept = await keepReadingPlace(app, by("minister-of-culture"), {
        paperId,
        version: 1,
        page: 3,
      });
      expect(kept).toEqual({ page: 3 });
      await keepReadingPlace(app, by("minister-of-culture"), { paperId, version: 1, page: 99 });
      expect(await placeOf("minister-of-culture")).toEqual([
        [true, 1],
        [false, 4],
      ]);
      expect(await placeOf("prime-minister")).toEqual([
        [true, 1],
        [true, 1],
      ]);
      const told = app.published.filter(({ by: who }) => who === personId("minister-of-culture"));
      expect(told.map(({ type, payload }) => [type, payload])).toEqual([
        ["paper.opened", { version: 1 }],
      ]);
    });

    test("nobody keeps a place in a paper kept from them", async () => {
      const refused = keepReadingPlace(app, by("minister-of-culture"), {
        paperId: paper.kept,
        version: 1,
        page: 1,
      });
      await expect(refused).rejects.toMatchObject({ code: "not-found" });
    });
  });
});
