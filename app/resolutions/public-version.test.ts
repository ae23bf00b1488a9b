import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { personId } from "../../db/fixtures/government.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { plantVotedItem } from "../testing/adopted-item.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { issueDraft } from "../testing/issue-draft.ts";
import { blankedText, type BlankedPassage } from "./blank.ts";
import { blankPassage } from "./blank-passage.server.ts";
import { draftResolution } from "./draft-resolution.server.ts";
import { liftBlank } from "./lift-blank.server.ts";
import { publicPaper, publicVersionPage } from "./public-version.views.server.ts";
import { publishResolution } from "./publish-resolution.server.ts";
import { saveClauses } from "./save-clauses.server.ts";
import { typesetPieces } from "./typeset-pieces.server.ts";

describe("blankedText", () => {
  test.each([
    ["Ông Trần Văn A và bà Lê Thị B", ["Trần Văn A"], "Ông […] và bà Lê Thị B"],
    ["TRẦN VĂN A, trần  văn\na", ["Trần Văn A"], "[…], […]"],
    ["Trần Văn An", ["Trần Văn A"], "Trần Văn An"],
    ["Trần Văn A".normalize("NFD"), ["Trần Văn A"], "[…]"],
    ["Trần Văn A", ["Văn", "Trần Văn A"], "[…]"],
    ["Trần Văn A B", ["Trần Văn A", "A B"], "[…]"],
    ["mật (đơn giá 1.5)", ["(đơn giá 1.5)"], "mật […]"],
    ["đơn giá 1x5", ["1.5"], "đơn giá 1x5"],
    ["không có gì", [" "], "không có gì"],
  ])("%s without %j: %s", (text, words, left) => {
    expect(blankedText(text, words)).toBe(left);
  });
});

onEachDatabase("the public version", (place) => {
  let app: TestApp;
  let id: string;
  let secret: string;
  beforeEach(async () => {
    app = await startTestApp(place);
    const itemId = await plantVotedItem(app.write);
    ({ id } = await draftResolution(app, by("specialist"), { itemId, kind: "resolution" }));
    const clauses = [
      { id: null, text: "Giao ông Trần Văn A chủ trì, trình trong quý II." },
      { id: null, text: "Kinh phí thực hiện là bốn mươi tỷ đồng." },
    ];
    const articles = [{ title: "Nhiệm vụ của Trần Văn A", clauses }];
    const annexes = [
      { title: "Danh sách đơn vị", text: "Bộ Tư pháp.\nBộ Công an." },
      { title: "Dự toán kinh phí", text: "Phần thứ nhất: bốn mươi tỷ đồng." },
    ];
    const text = { version: 1, title: "Về việc TRẦN VĂN A", articles, annexes };
    await saveClauses(app, by("specialist"), { resolutionId: id, ...text });
    const rows = await app.read("clauses").where({ clause: 2 }).pluck("id");
    secret = rows[0];
    await issueDraft(app, id);
  });
  afterEach(() => app.end());

  const refusing = (code: string) => expect.objectContaining({ code });
  const words = (said: string) => ({
    clauseId: null,
    annex: null,
    words: said,
    reason: "Dữ liệu cá nhân",
  });
  const blank = (passage: Partial<BlankedPassage>, login = "specialist") =>
    blankPassage(app, by(login), { ...words(""), ...passage, resolutionId: id });
  const asked = async (login: string) => ({
    ...{ id, isDemo: false },
    person: await requirePerson(app.read, personId(login), app.clock()),
  });
  const paper = async (login: string) => (await publicPaper(app.read, await asked(login))).paper;
  const page = async (login: string) => publicVersionPage(app.read, await asked(login));

  test("holds nothing of what is left out, neither shown nor hidden", async () => {
    await blank(words("Trần Văn A"));
    await blank({ clauseId: secret });
    await blank({ annex: 2 });
    await publishResolution(app, by("specialist"), { resolutionId: id });
    const made = await typesetPieces(app, await paper("officer-of-justice"), "pdf");
    const at = (name: string) => path.join(app.settings.dataDir, name);
    writeFileSync(at("public.pdf"), made);
    const text = execFileSync("pdftotext", ["-layout", at("public.pdf"), "-"], {
      encoding: "utf8",
    });
    expect(text).toContain("Giao ông […] chủ trì");
    expect(text).toContain("Về việc […]");
    expect(text).toMatch(/Điều 1\. Nhiệm vụ của \[…\]/);
    expect(text).toMatch(/2\. \[…\]\.\/\./);
    expect(text).toContain("(Đã ký)");
    expect(text).toMatch(/Phụ lục I\s+DANH SÁCH ĐƠN VỊ\s+\(Kèm theo Nghị quyết số 01\/NQ-CP/);
    expect(text).toMatch(/Phụ lục II\s+\[…\]\s+\(Kèm theo[^)]+\)\s+\[…\]/);
    const about = execFileSync("pdfinfo", [at("public.pdf")], { encoding: "utf8" });
    const raw = execFileSync("pdftotext", ["-raw", at("public.pdf"), "-"], { encoding: "utf8" });
    expect(`${text}${raw}${about}`).not.toMatch(/văn a|bốn mươi|dự toán/i);
  });

  test("is the secretariat's to choose, and final once it is published", async () => {
    await expect(blank(words("Trần Văn B"))).rejects.toThrow(refusing("blank-not-found"));
    await expect(blank({ clauseId: "clause-of-nobody" })).rejects.toThrow(
      refusing("blank-not-found"),
    );
    await expect(blank({ annex: 3 })).rejects.toThrow(refusing("blank-not-found"));
    const { id: first } = await blank(words("Trần Văn A"));
    await expect(blank(words("Trần Văn A"))).rejects.toThrow(refusing("blank-twice"));
    await expect(blank(words("Giao"), "officer-of-justice")).rejects.toThrow(
      refusing("not-allowed"),
    );
    expect(await page("head-of-general-affairs")).toMatchObject({
      mayBlank: true,
      blanks: [{ words: "Trần Văn A", count: 3, reason: "Dữ liệu cá nhân", clause: null }],
    });
    for (const login of ["officer-of-justice", "prime-minister", "operator"]) {
      await expect(page(login)).rejects.toThrow(refusing("not-found"));
      await expect(paper(login)).rejects.toThrow(refusing("not-found"));
    }
    const lift = (blankId: string) =>
      liftBlank(app, by("specialist"), { resolutionId: id, blankId });
    await lift(first);
    await expect(lift(first)).rejects.toThrow(refusing("not-found"));
    const { id: second } = await blank({ clauseId: secret });
    await publishResolution(app, by("specialist"), { resolutionId: id });
    await expect(lift(second)).rejects.toThrow(refusing("resolution-elsewhere"));
    await expect(blank(words("Trần Văn A"))).rejects.toThrow(refusing("resolution-elsewhere"));
    expect(await page("specialist")).toMatchObject({
      mayBlank: false,
      blanks: [{ clause: { id: secret, article: 1, clause: 2 } }],
    });
    expect(JSON.stringify((await paper("officer-of-justice")).pieces)).toContain("Trần Văn A");
    expect(JSON.stringify(app.published)).not.toContain("Dữ liệu cá nhân");
  });
});
