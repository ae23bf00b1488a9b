import { afterEach, beforeEach, expect, test } from "vitest";
import { personId } from "../../db/fixtures/government.ts";
import { unzip } from "../../e2e/support/unzip.ts";
import { saveDraft } from "../drafting/save-draft.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import type { Priority, Secrecy } from "../tasks/task-marks.ts";
import { plantVotedItem } from "../testing/adopted-item.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { approveDraft } from "../testing/issue-draft.ts";
import { rewordLive } from "../testing/live-text.ts";
import { approveResolution } from "./approve-resolution.server.ts";
import { wordDocument } from "./document-of.views.server.ts";
import { draftResolution } from "./draft-resolution.server.ts";
import { hashOfText } from "./hash-of-text.server.ts";
import { issueResolution } from "./issue-resolution.server.ts";
import { markResolution } from "./mark-resolution.server.ts";
import { publicPaper } from "./public-version.views.server.ts";
import { publishResolution } from "./publish-resolution.server.ts";
import { registerPage } from "./register.views.server.ts";
import { readRegisterFilter } from "./register-filter.ts";
import { replaceResolution } from "./replace-resolution.server.ts";
import { resolutionPage } from "./resolution-page.views.server.ts";
import { findResolution } from "./resolution.store.server.ts";
import { saveClauses } from "./save-clauses.server.ts";
import { submitResolution } from "./submit-resolution.server.ts";
import { typesetPieces } from "./typeset-pieces.server.ts";

const annexes = [
  { title: "Danh mục cơ sở dữ liệu", text: "1. Dân cư.\n2. Hộ tịch." },
  { title: "Biểu mẫu báo cáo", text: "Tên cơ quan." },
];
const articles = [{ title: "", clauses: [{ id: null, text: "Kết nối các cơ sở dữ liệu." }] }];

onEachDatabase("marks and annexes of a document", (place) => {
  let app: TestApp;
  let resolutionId: string;
  beforeEach(async () => {
    app = await startTestApp(place);
    const itemId = await plantVotedItem(app.write);
    const drafted = await draftResolution(app, by("specialist"), { itemId, kind: "resolution" });
    resolutionId = drafted.id;
    const text = { resolutionId, version: 1, title: "Về dữ liệu" };
    await saveClauses(app, by("specialist"), { ...text, articles, annexes });
  });
  afterEach(() => app.end());

  const refusing = (code: string) => expect.objectContaining({ code });
  type Marks = { priority?: Priority; secrecy?: Secrecy; isInternal?: boolean };
  const mark = (marks: Marks, login = "specialist") => {
    const none = { priority: "normal", secrecy: "none", isInternal: false } as const;
    return markResolution(app, by(login), { ...none, ...marks, resolutionId });
  };
  const seenBy = async (login: string) => {
    const person = await requirePerson(app.read, personId(login), app.clock());
    return { person, id: resolutionId, isDemo: false };
  };
  const page = async (login: string) =>
    resolutionPage(app.read, {
      ...(await seenBy(login)),
      ...{ now: app.clock(), signingFile: undefined },
    });

  test("urgency is set until the approval, by the secretariat, and never behind the chair's back", async () => {
    const subject = { kind: "resolution", id: resolutionId } as const;
    await rewordLive(app, { login: "specialist", subject }, ({ is, text }) =>
      is === "clause" ? `${text} Hoàn thành trong tháng 12.` : text,
    );
    expect(await mark({ priority: "most-urgent" })).toEqual({ version: 3 });
    expect(await mark({ priority: "most-urgent" })).toEqual({ version: 3 });
    // What was being written when the mark was set is still there.
    expect(await saveDraft(app, by("specialist"), subject)).toEqual({ version: 4 });
    const text = JSON.stringify(await findResolution(app.read, resolutionId));
    expect(text).toContain("Hoàn thành trong tháng 12.");
    for (const secrecy of ["secret", "top-secret", "most-secret"] as const) {
      await expect(mark({ secrecy })).rejects.toThrow(refusing("document-secret"));
    }
    await expect(mark({ priority: "urgent" }, "prime-minister")).rejects.toThrow(
      refusing("not-allowed"),
    );
    const submitted = { resolutionId, version: 4 };
    await submitResolution(app, by("specialist"), submitted);
    await mark({ priority: "urgent" });
    await expect(approveResolution(app, by("prime-minister"), submitted)).rejects.toThrow(
      refusing("resolution-changed"),
    );
    await approveResolution(app, by("prime-minister"), { resolutionId, version: 5 });
    await expect(mark({})).rejects.toThrow(refusing("resolution-elsewhere"));
    expect(await page("specialist")).toMatchObject({ marks: { priority: "urgent" } });
  });

  test("what is internal says so wherever it is seen, and is never published", async () => {
    await mark({ priority: "very-urgent", isInternal: true });
    await approveDraft(app, resolutionId, 3);
    const frozen = await findResolution(app.read, resolutionId);
    if (!frozen) throw new Error("gone");
    expect(frozen.textSha256).toBe(hashOfText(frozen));
    await app.write("resolutions").update({ is_internal: false });
    const issue = () => issueResolution(app, by("specialist"), { resolutionId });
    await expect(issue()).rejects.toThrow(refusing("resolution-changed"));
    await app.write("resolutions").update({ is_internal: true });
    await app.write("annexes").where({ number: 2 }).update({ text: "Tên cơ quan khác." });
    await expect(issue()).rejects.toThrow(refusing("resolution-changed"));
    await app.write("annexes").where({ number: 2 }).update({ text: annexes[1]?.text });
    await issue();
    const { person, ...asked } = await seenBy("specialist");
    const marks = { priority: "very-urgent", isInternal: true };
    expect(await page("specialist")).toMatchObject({ marks, annexes });
    expect((await page("specialist")).rights).toMatchObject({ publish: false, seeBlanks: false });
    const filter = readRegisterFilter(new URLSearchParams());
    expect((await registerPage(app.read, { person, filter })).lines).toMatchObject([{ marks }]);
    const publish = publishResolution(app, by("specialist"), { resolutionId });
    await expect(publish).rejects.toThrow(refusing("document-internal"));
    await expect(publicPaper(app.read, { person, ...asked })).rejects.toThrow(
      refusing("not-found"),
    );
    const word = await wordDocument(app.read, { person, ...asked });
    const entry = await unzip(Buffer.from(await typesetPieces(app, word.paper, "docx")));
    const document = entry.get("word/document.xml")?.toString() ?? "";
    const said = document.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
    for (const words of ["THƯỢNG KHẨN", "LƯU HÀNH NỘI BỘ", "Phụ lục II", "BIỂU MẪU BÁO CÁO"]) {
      expect(said).toContain(words);
    }
    const next = await replaceResolution(app, by("specialist"), { resolutionId, reason: "Mới" });
    const unmarked = { priority: "normal", isInternal: false };
    expect(await findResolution(app.read, next.id)).toMatchObject({ annexes, marks: unmarked });
  });

  test("an annex without a title or a text is not put to review", async () => {
    const save = (version: number, given: typeof annexes) =>
      saveClauses(app, by("specialist"), {
        ...{ resolutionId, version, title: "Về dữ liệu" },
        ...{ articles, annexes: given },
      });
    await save(2, [...annexes, { title: "Biểu mẫu", text: " \n" }, { title: " ", text: "" }]);
    const submit = submitResolution(app, by("specialist"), { resolutionId, version: 3 });
    const details = { annex: 3 };
    await expect(submit).rejects.toThrow(expect.objectContaining({ code: "annex-empty", details }));
    const many = Array.from({ length: 31 }, () => ({ title: "A", text: "a" }));
    await expect(save(3, many)).rejects.toThrow(refusing("annexes-too-many"));
    const long = [{ title: "A".repeat(301), text: "a" }];
    await expect(save(3, long)).rejects.toThrow(refusing("annex-too-long"));
  });
});
