import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { personId } from "../../db/fixtures/government.ts";
import { startSigningService } from "../../e2e/support/signing-service.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { draftResolution } from "../resolutions/draft-resolution.server.ts";
import { renderIssued } from "../resolutions/render-issued.server.ts";
import { resolutionFile, resolutionPage } from "../resolutions/resolution-page.views.server.ts";
import { signAgain } from "../resolutions/sign-again.server.ts";
import { saveClauses } from "../resolutions/save-clauses.server.ts";
import { plantVotedItem } from "../testing/adopted-item.ts";
import { issueDraft } from "../testing/issue-draft.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { publishedMeeting } from "../testing/meeting-in-preparation.ts";
import { publishAll, uploadPaper } from "../testing/papers.ts";
import { signedPdf } from "../testing/signed-pdf.ts";
import {
  makeSigningKeys,
  PASSWORD,
  writeSigningFile,
  type SigningKeys,
} from "../../e2e/support/signing-keys.ts";
import { checkArrivals } from "./check-arrivals.server.ts";
import { checkSignatures } from "./check-signatures.server.ts";
import { signaturesOf } from "./signatures.views.server.ts";

const TOKEN = "a-token-of-the-office";
const PIN = "271828";
const refusing = (code: string) => expect.objectContaining({ code });

let keys: SigningKeys;
let signingFile: string;
beforeAll(() => {
  keys = makeSigningKeys();
  signingFile = writeSigningFile(keys);
});
afterAll(() => keys.end());

onEachDatabase("signing", (place) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(place);
    app.settings = { ...app.settings, signingFile };
  });
  afterEach(() => app.end());

  const reader = (login: string) => requirePerson(app.read, personId(login), app.clock());

  async function anIssued(): Promise<string> {
    const itemId = await plantVotedItem(app.write);
    const { id } = await draftResolution(app, by("specialist"), { itemId, kind: "resolution" });
    const clauses = [{ id: null, text: "Kết nối các cơ sở dữ liệu." }];
    const text = { resolutionId: id, version: 1, title: "Về dữ liệu" };
    await saveClauses(app, by("specialist"), {
      ...text,
      articles: [{ title: "Mục tiêu", clauses }],
    });
    await issueDraft(app, id);
    return id;
  }

  test("an issued resolution is signed, numbered, sealed; who may read it may check it", async () => {
    const id = await anIssued();
    await renderIssued(app, id);
    const person = await reader("prime-minister");
    const file = await resolutionFile(app.read, { person, id });
    const path = app.files.pathOf(file?.sha256 ?? "");
    const said = execFileSync("pdfsig", ["-nocert", path], { encoding: "utf8" });
    expect(said.match(/Signature is Valid/g)).toHaveLength(2);
    expect(said).toContain("Total document signed");
    const words = execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" });
    expect(words).toContain("ngày 03 tháng 12 năm 2026");
    expect(words).toMatch(/Số:\s*01\s*\/NQ-CP/);

    const of = { kind: "resolution", id } as const;
    expect(await signaturesOf(app.read, person, of)).toMatchObject({ checkedAt: null });
    const intent = by("prime-minister");
    expect(await checkSignatures(app, intent, of)).toEqual({ verdict: "valid" });
    expect(await checkSignatures(app, intent, of)).toEqual({ verdict: "valid" });
    expect(await signaturesOf(app.read, person, of)).toMatchObject({
      verdict: "valid",
      checkedAt: expect.any(Number),
      signatures: [{ signer: "Thủ tướng Chính phủ" }, { signer: "Chính phủ" }],
    });
    await expect(checkSignatures(app, by("chairman-of-da-nang"), { ...of, id: "none" }))
      .rejects //
      .toThrow(refusing("not-found"));
    const logged = JSON.stringify(await app.read("events"));
    expect(logged).not.toContain(PASSWORD);
  });

  test("what the signing service refuses waits for a word, and is signed after it", async () => {
    const id = await anIssued();
    const credential = { user: "", algorithms: ["1.2.840.113549.1.1.1"], pin: PIN };
    const credentials = [{ ...credential, name: "person" }];
    const service = await startSigningService({ folder: keys.folder, token: TOKEN, credentials });
    const signingFile = keys.at("remote.json");
    const write = (pin: string) => {
      const persons = { "prime-minister": { credential: "person", pin } };
      const agency = { pkcs12: "agency.p12", password: PASSWORD };
      const file = { roots: "root.pem", service: service.address, persons, agency };
      writeFileSync(signingFile, JSON.stringify(file));
    };
    app.settings = { ...app.settings, signingFile, signingToken: TOKEN };
    const page = async () => {
      const person = await reader("specialist");
      return resolutionPage(app.read, { person, id, now: app.clock(), signingFile });
    };
    const again = (login: string) => signAgain(app, by(login), { resolutionId: id });
    try {
      write("000000");
      await expect(again("specialist")).rejects.toThrow(refusing("resolution-elsewhere"));
      await renderIssued(app, id);
      const said = { code: "signing-service-refused", said: "invalid_pin" };
      expect(await page()).toMatchObject({ pdf: "in-making", signingFault: said });
      await expect(again("officer-of-justice")).rejects.toThrow(refusing("not-allowed"));
      await again("specialist");
      expect(app.published.map(({ type }) => type)).toContain("resolution.signing-asked");
      write(PIN);
      await renderIssued(app, id);
      expect(await page()).toMatchObject({ pdf: "ready", signingFault: null });
      expect(JSON.stringify(app.published)).not.toMatch(new RegExp(`${TOKEN}|${PIN}`));
    } finally {
      await service.stop();
    }
    await expect(again("specialist")).rejects.toThrow(refusing("resolution-elsewhere"));
  });

  test("a signed paper is checked when it comes in, an unsigned one is not", async () => {
    const { meetingId, first: itemId } = await publishedMeeting(app);
    const strangers = makeSigningKeys();
    const bytes = await signedPdf(strangers.agency, PASSWORD);
    strangers.end();
    const since = app.clock();
    const { paperId } = await uploadPaper(app, { itemId, bytes });
    const plain = await uploadPaper(app, { itemId });
    await publishAll(app, meetingId);
    await checkArrivals(app, since);
    const person = await reader("minister-of-justice");
    const found = (id: string) => signaturesOf(app.read, person, { kind: "paper", id });
    expect(await found(paperId)).toMatchObject({
      verdict: "unknown",
      checkedAt: expect.any(Number),
    });
    expect(await found(plain.paperId)).toMatchObject({ verdict: null, checkedAt: null });
    const hidden = { kind: "paper", id: paperId } as const;
    await expect(checkSignatures(app, by("chairman-of-da-nang"), hidden)).rejects.toThrow(
      refusing("not-found"),
    );
  });
});
