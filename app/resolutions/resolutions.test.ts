import { readFile } from "node:fs/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findPerson } from "../people/person.views.server.ts";
import { personId } from "../../db/fixtures/government.ts";
import { plantVotedItem } from "../testing/adopted-item.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import type { SentArticle } from "./article.ts";
import { draftResolution } from "./draft-resolution.server.ts";
import { issueResolution } from "./issue-resolution.server.ts";
import { renderIssued } from "./render-issued.server.ts";
import { findResolution } from "./resolution.store.server.ts";
import { findByItem, listResolutions } from "./resolution.views.server.ts";
import { saveClauses } from "./save-clauses.server.ts";

const refusing = (code: string) => expect.objectContaining({ code });
const articles: SentArticle[] = [
  { title: "Mục tiêu", clauses: [{ id: null, text: "Kết nối các cơ sở dữ liệu." }] },
  {
    title: "Nhiệm vụ",
    clauses: [
      { id: null, text: "Bộ Khoa học và Công nghệ hướng dẫn." },
      { id: null, text: "Bộ Tư pháp trình phương án." },
    ],
  },
];

onEachDatabase("resolutions", (place) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(place);
  });
  afterEach(() => app.end());

  async function aDraft(itemId = "item-1"): Promise<string> {
    await plantVotedItem(app.write, { itemId });
    const { id } = await draftResolution(app, by("specialist"), { itemId });
    const text = { resolutionId: id, version: 1, title: "Về dữ liệu", articles };
    await saveClauses(app, by("specialist"), text);
    return id;
  }
  const issue = (resolutionId: string, version = 2, intent = by("prime-minister")) =>
    issueResolution(app, intent, { resolutionId, version });

  test("is drafted from the adopted item, once", async () => {
    const itemId = await plantVotedItem(app.write);
    const intent = by("specialist");
    const { id } = await draftResolution(app, intent, { itemId });
    expect(await draftResolution(app, intent, { itemId })).toEqual({ id });
    expect(await findResolution(app.read, id)).toMatchObject({
      state: "draft",
      title: "Về kết nối, chia sẻ dữ liệu",
      voteId: "vote-of-item-1",
    });
    await expect(draftResolution(app, by("head-of-general-affairs"), { itemId })).rejects.toThrow(
      refusing("resolution-exists"),
    );
    expect(app.published.map(({ type }) => type)).toEqual(["resolution.drafted"]);
  });

  test("not from an item that was rejected or has not been voted on", async () => {
    const itemId = await plantVotedItem(app.write, { outcome: "REJECTED" });
    await expect(draftResolution(app, by("specialist"), { itemId })).rejects.toThrow(
      refusing("item-not-adopted"),
    );
  });

  test.each([
    ["prime-minister", "not-allowed"],
    ["minister-of-justice", "not-found"],
    ["chairman-of-da-nang", "not-found"],
  ])("is not %s's to draft", async (login, code) => {
    const itemId = await plantVotedItem(app.write);
    await expect(draftResolution(app, by(login), { itemId })).rejects.toThrow(refusing(code));
    const missing = draftResolution(app, by(login), { itemId: "no-such-item" });
    await expect(missing).rejects.toThrow(refusing("not-found"));
  });

  test("keeps the ids of clauses over a save and numbers anew", async () => {
    const id = await aDraft();
    const before = await findResolution(app.read, id);
    const [first, second] = before?.articles ?? [];
    const moved: SentArticle[] = [
      { title: "Nhiệm vụ", clauses: [{ id: null, text: "Mới." }, ...(second?.clauses ?? [])] },
      { title: "Mục tiêu", clauses: first?.clauses ?? [] },
    ];
    const text = { resolutionId: id, version: 2, title: "Về dữ liệu số", articles: moved };
    expect(await saveClauses(app, by("specialist"), text)).toEqual({ version: 3 });
    const after = await findResolution(app.read, id);
    expect(after?.title).toBe("Về dữ liệu số");
    const ids = after?.articles.map(({ clauses }) => clauses.map((clause) => clause.id));
    expect(ids?.[0]?.slice(1)).toEqual(second?.clauses.map((clause) => clause.id));
    expect(ids?.[1]).toEqual(first?.clauses.map((clause) => clause.id));
    expect(after?.articles[0]?.clauses.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  test("of two who edit the same version the second learns of the first", async () => {
    const id = await aDraft();
    const text = { resolutionId: id, version: 1, title: "Về dữ liệu", articles };
    await expect(saveClauses(app, by("head-of-general-affairs"), text)).rejects.toThrow(
      refusing("resolution-changed"),
    );
    await expect(issue(id, 1)).rejects.toThrow(refusing("resolution-changed"));
  });

  test("is issued by the chair under the next number, once", async () => {
    const id = await aDraft();
    const intent = by("prime-minister");
    expect(await issue(id, 2, intent)).toEqual({ year: 2026, number: 1 });
    expect(await issue(id, 2, intent)).toEqual({ year: 2026, number: 1 });
    await expect(issue(id)).rejects.toThrow(refusing("resolution-not-draft"));
    const text = { resolutionId: id, version: 2, title: "Khác", articles };
    await expect(saveClauses(app, by("specialist"), text)).rejects.toThrow(
      refusing("resolution-not-draft"),
    );
    const event = app.published.at(-1);
    expect(event).toMatchObject({ type: "resolution.issued", payload: { number: 1 } });
    expect(JSON.stringify(event)).not.toContain("dữ liệu");
  });

  test.each([
    ["specialist", "not-allowed"],
    ["vice-chairman-of-government-office", "not-allowed"],
    ["minister-of-justice", "not-found"],
    ["officer-of-justice", "not-found"],
    ["auditor", "not-found"],
  ])("is not %s's to issue", async (login, code) => {
    const id = await aDraft();
    await expect(issue(id, 2, by(login))).rejects.toThrow(refusing(code));
  });

  test("an empty draft is not issued and takes no number", async () => {
    const itemId = await plantVotedItem(app.write);
    const { id } = await draftResolution(app, by("specialist"), { itemId });
    await expect(issue(id, 1)).rejects.toThrow(refusing("resolution-empty"));
    expect(await app.read("number_series").select()).toEqual([]);
  });

  test("ten at once take the numbers 1 to 10; the next year begins at 1", async () => {
    const ids: string[] = [];
    for (let each = 0; each < 10; each += 1) ids.push(await aDraft(`item-${each}`));
    const answers = await Promise.all(ids.map((id) => issue(id)));
    expect(answers.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    const next = await aDraft("item-of-next-year");
    app.time.moveTo(Date.parse("2027-01-01T00:00:01+07:00"));
    expect(await issue(next)).toEqual({ year: 2027, number: 1 });
  });

  test("ten taps on one draft issue it once", async () => {
    const id = await aDraft();
    const tries = await Promise.allSettled(Array.from({ length: 10 }, () => issue(id)));
    const refused = tries.flatMap((each) => (each.status === "rejected" ? [each.reason.code] : []));
    expect(refused).toEqual(Array.from({ length: 9 }, () => "resolution-not-draft"));
    expect(await app.read("number_series").first("last")).toEqual({ last: 1 });
  });

  test("a draft is there for secretariat and chair, an issued one for the network", async () => {
    const id = await aDraft();
    const seenBy = async () => {
      const seen: string[] = [];
      for (const login of ["specialist", "prime-minister", "officer-of-justice", "auditor"]) {
        const person = await findPerson(app.read, personId(login), app.clock());
        if (!person) throw new Error(login);
        const line = await findByItem(app.read, { person, itemId: "item-1" });
        const list = await listResolutions(app.read, { person, meetingId: "meeting-of-item-1" });
        expect(list).toEqual(line ? [line] : []);
        if (line) seen.push(login);
      }
      return seen;
    };
    expect(await seenBy()).toEqual(["specialist", "prime-minister"]);
    await issue(id);
    expect(await seenBy()).toEqual(["specialist", "prime-minister", "officer-of-justice"]);
  });

  test("becomes a PDF once issued, the same however often it is made", async () => {
    const id = await aDraft();
    await expect(renderIssued(app, id)).rejects.toThrow(refusing("resolution-not-approved"));
    await issue(id);
    await Promise.all([renderIssued(app, id), renderIssued(app, id)]);
    await renderIssued(app, id);
    const resolution = await findResolution(app.read, id);
    const sha256 = resolution?.state === "issued" ? resolution.fileSha256 : null;
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    const bytes = await readFile(app.files.pathOf(sha256 ?? ""));
    expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
    expect(app.published.filter(({ type }) => type === "resolution.typeset")).toHaveLength(1);
  });
});
