import { readFile } from "node:fs/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findPerson } from "../people/person.views.server.ts";
import { personId } from "../../db/fixtures/government.ts";
import { plantVotedItem } from "../testing/adopted-item.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { approveDraft, issueDraft } from "../testing/issue-draft.ts";
import { approveResolution } from "./approve-resolution.server.ts";
import type { SentArticle } from "./article.ts";
import { hashOfText } from "./hash-of-text.server.ts";
import { courseOf } from "./course.views.server.ts";
import { draftResolution } from "./draft-resolution.server.ts";
import { issueResolution } from "./issue-resolution.server.ts";
import { renderIssued } from "./render-issued.server.ts";
import { findResolution } from "./resolution.store.server.ts";
import { listResolutions } from "./resolution.views.server.ts";
import { returnResolution } from "./return-resolution.server.ts";
import { stepsOf } from "./resolution-steps.store.server.ts";
import { submitResolution } from "./submit-resolution.server.ts";
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
    const { id } = await draftResolution(app, by("specialist"), { itemId, kind: "resolution" });
    const text = { resolutionId: id, version: 1, title: "Về dữ liệu", articles };
    await saveClauses(app, by("specialist"), text);
    return id;
  }
  const issue = (resolutionId: string) => issueDraft(app, resolutionId);
  const submit = (resolutionId: string, version = 2) =>
    submitResolution(app, by("specialist"), { resolutionId, version });
  const approve = (resolutionId: string, version = 2, login = "prime-minister") =>
    approveResolution(app, by(login), { resolutionId, version });

  test("is drafted from the adopted item, once", async () => {
    const itemId = await plantVotedItem(app.write);
    const intent = by("specialist");
    const wanted = { itemId, kind: "resolution" } as const;
    const { id } = await draftResolution(app, intent, wanted);
    expect(await draftResolution(app, intent, wanted)).toEqual({ id });
    expect(await findResolution(app.read, id)).toMatchObject({
      state: "draft",
      title: "Về kết nối, chia sẻ dữ liệu",
      voteId: "vote-of-item-1",
    });
    await expect(draftResolution(app, by("head-of-general-affairs"), wanted)).rejects.toThrow(
      refusing("resolution-exists"),
    );
    expect(app.published.map(({ type }) => type)).toEqual(["resolution.drafted"]);
  });

  test("not from an item that was rejected or has not been voted on", async () => {
    const itemId = await plantVotedItem(app.write, { outcome: "REJECTED" });
    const draft = (kind: "resolution" | "decision") =>
      draftResolution(app, by("specialist"), { itemId, kind });
    await expect(draft("resolution")).rejects.toThrow(refusing("item-not-adopted"));
    await expect(draft("decision")).rejects.toThrow(refusing("item-not-concluded"));
    await app.write("agenda_items").update({ conclusion: "Giao Bộ trình.", concluded_at: 1 });
    await draft("decision");
  });

  test.each([
    ["prime-minister", "not-allowed"],
    ["minister-of-justice", "not-found"],
    ["chairman-of-da-nang", "not-found"],
  ])("is not %s's to draft", async (login, code) => {
    const itemId = await plantVotedItem(app.write);
    const draft = (id: string) =>
      draftResolution(app, by(login), { itemId: id, kind: "resolution" });
    await expect(draft(itemId)).rejects.toThrow(refusing(code));
    const missing = draft("no-such-item");
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
    await expect(submit(id, 1)).rejects.toThrow(refusing("resolution-changed"));
  });

  test("is reviewed, approved and signed by the chair, numbered and issued by the secretariat", async () => {
    const id = await aDraft();
    await expect(approve(id)).rejects.toThrow(refusing("resolution-elsewhere"));
    await submit(id);
    const text = { resolutionId: id, version: 2, title: "Khác", articles };
    await expect(saveClauses(app, by("specialist"), text)).rejects.toThrow(
      refusing("resolution-not-draft"),
    );
    await expect(approve(id, 1)).rejects.toThrow(refusing("resolution-changed"));
    expect(await approve(id)).toEqual({ state: "signed" });
    const approved = await findResolution(app.read, id);
    const pm = personId("prime-minister");
    const textSha256 = approved && hashOfText(approved);
    expect(approved).toMatchObject({ approvedBy: pm, signedBy: pm, textSha256 });
    const intent = by("specialist");
    const wanted = { resolutionId: id };
    expect(await issueResolution(app, intent, wanted)).toEqual({ year: 2026, number: 1 });
    expect(await issueResolution(app, intent, wanted)).toEqual({ year: 2026, number: 1 });
    await expect(issueResolution(app, by("specialist"), wanted)).rejects.toThrow(
      refusing("resolution-elsewhere"),
    );
    const event = app.published.at(-1);
    expect(event).toMatchObject({ type: "resolution.issued", payload: { number: 1 } });
    expect(JSON.stringify(app.published)).not.toContain("dữ liệu");
    const steps = await stepsOf(app.read, id);
    expect(steps.map(({ step }) => step).sort()).toEqual(
      ["approve", "draft", "issue", "number", "sign", "submit"], //
    );
  });

  test("comes back with a reason and is then written again", async () => {
    const id = await aDraft();
    await submit(id);
    const back = { resolutionId: id, reason: "Ghi rõ cơ quan chủ trì." };
    const leader = by("vice-chairman-of-government-office");
    await expect(returnResolution(app, by("specialist"), back)).rejects.toThrow(
      refusing("not-allowed"),
    );
    expect(await returnResolution(app, leader, back)).toEqual({ state: "draft" });
    const text = { resolutionId: id, version: 2, title: "Về dữ liệu số", articles };
    await saveClauses(app, by("specialist"), text);
    const resolution = await findResolution(app.read, id);
    if (!resolution) throw new Error(id);
    const course = await courseOf(app.read, { resolution, seesDrafts: true });
    expect(course.returned).toMatchObject({ reason: "Ghi rõ cơ quan chủ trì." });
    expect(course.stages.map(({ state }) => state).slice(0, 3)).toEqual(["done", "now", "next"]);
    expect(JSON.stringify(app.published)).not.toContain("Ghi rõ");
    expect(await issueDraft(app, id, 3)).toEqual({ year: 2026, number: 1 });
  });

  test("what was changed under the signature is not issued and takes no number", async () => {
    const id = await aDraft();
    await approveDraft(app, id);
    await app.write("resolutions").where({ id }).update({ title: "Về việc khác" });
    const wanted = { resolutionId: id };
    await expect(issueResolution(app, by("specialist"), wanted)).rejects.toThrow(
      refusing("resolution-changed"),
    );
    expect(await app.read("number_series").select()).toEqual([]);
    await app.write("resolutions").where({ id }).update({ title: "Về dữ liệu" });
    expect(await issueResolution(app, by("specialist"), wanted)).toMatchObject({ number: 1 });
  });

  test("nothing is approved once the vote under it is gone", async () => {
    const id = await aDraft();
    await submit(id);
    const annulled = { annulled_by: personId("prime-minister"), annulment_reason: "Sai" };
    await app.write("votes").update({ state: "annulled", annulled_at: 1, ...annulled });
    await expect(approve(id)).rejects.toThrow(refusing("item-not-adopted"));
  });

  test.each([
    ["specialist", "not-allowed"],
    ["vice-chairman-of-government-office", "not-allowed"],
    ["minister-of-justice", "not-found"],
    ["officer-of-justice", "not-found"],
    ["auditor", "not-found"],
  ])("is not %s's to approve", async (login, code) => {
    const id = await aDraft();
    await submit(id);
    await expect(approve(id, 2, login)).rejects.toThrow(refusing(code));
  });

  test("an empty draft is not put to review", async () => {
    const itemId = await plantVotedItem(app.write);
    const { id } = await draftResolution(app, by("specialist"), { itemId, kind: "resolution" });
    const nothing = { resolutionId: id, version: 1, title: "Về dữ liệu", articles: [] };
    await saveClauses(app, by("specialist"), nothing);
    await expect(submit(id, 2)).rejects.toThrow(refusing("resolution-empty"));
  });

  test("ten taps on one signed document issue it once", async () => {
    const id = await aDraft();
    await approveDraft(app, id);
    const tap = () => issueResolution(app, by("specialist"), { resolutionId: id });
    const tries = await Promise.allSettled(Array.from({ length: 10 }, tap));
    const refused = tries.flatMap((each) => (each.status === "rejected" ? [each.reason.code] : []));
    expect(refused).toEqual(Array.from({ length: 9 }, () => "resolution-elsewhere"));
    expect(await app.read("number_series").first("last")).toEqual({ last: 1 });
  });

  test("a draft is there for secretariat and chair, an issued one for the network", async () => {
    const id = await aDraft();
    const seenBy = async () => {
      const seen: string[] = [];
      for (const login of ["specialist", "prime-minister", "officer-of-justice", "auditor"]) {
        const person = await findPerson(app.read, personId(login), app.clock());
        if (!person) throw new Error(login);
        const list = await listResolutions(app.read, { person, meetingId: "meeting-of-item-1" });
        if (list.length > 0) seen.push(login);
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
