import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { personId } from "../../db/fixtures/government.ts";
import { startSigningService, type SigningService } from "../../e2e/support/signing-service.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { draftResolution } from "../resolutions/draft-resolution.server.ts";
import { issueResolution } from "../resolutions/issue-resolution.server.ts";
import { renderIssued } from "../resolutions/render-issued.server.ts";
import { resolutionFile, resolutionPage } from "../resolutions/resolution-page.views.server.ts";
import { signDocument } from "../resolutions/sign-document.server.ts";
import { signAgain } from "../resolutions/sign-again.server.ts";
import { saveClauses } from "../resolutions/save-clauses.server.ts";
import { plantVotedItem } from "../testing/adopted-item.ts";
import { approveDraft } from "../testing/issue-draft.ts";
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
let service: SigningService;
let byStranger: Buffer;
beforeAll(async () => {
  keys = makeSigningKeys();
  signingFile = writeSigningFile(keys);
  const credential = { user: "", algorithms: ["1.2.840.113549.1.1.1"], pin: PIN };
  const credentials = [{ ...credential, name: "person" }];
  service = await startSigningService({ folder: keys.folder, token: TOKEN, credentials });
  const strangers = makeSigningKeys();
  byStranger = await signedPdf(strangers.agency, PASSWORD);
  strangers.end();
});
afterAll(async () => {
  await service.stop();
  keys.end();
});

onEachDatabase("signing", (place) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(place);
    app.settings = { ...app.settings, signingFile };
  });
  afterEach(() => app.end());

  const reader = (login: string) => requirePerson(app.read, personId(login), app.clock());

  async function aSigned(): Promise<string> {
    const itemId = await plantVotedItem(app.write);
    const { id } = await draftResolution(app, by("specialist"), { itemId, kind: "resolution" });
    const clauses = [{ id: null, text: "Kết nối các cơ sở dữ liệu." }];
    const text = { resolutionId: id, version: 1, title: "Về dữ liệu" };
    await saveClauses(app, by("specialist"), {
      ...text,
      articles: [{ title: "Mục tiêu", clauses }],
      annexes: [{ title: "Danh mục", text: "1. Dân cư." }],
    });
    await approveDraft(app, id);
    return id;
  }
  const issue = (id: string) => issueResolution(app, by("specialist"), { resolutionId: id });
  const page = async (id: string) => {
    const { signingFile } = app.settings;
    const person = await reader("specialist");
    return resolutionPage(app.read, { person, id, now: app.clock(), signingFile });
  };

  test("signed by the person, then numbered, then sealed; who may read it may check it", async () => {
    const id = await aSigned();
    expect(await page(id)).toMatchObject({ signature: "due", isSignedByAct: false });
    await expect(issue(id)).rejects.toThrow(refusing("signature-due"));
    expect(await app.read("number_series")).toEqual([]);
    await signDocument(app, id);
    expect(await page(id)).toMatchObject({ signature: "made", pdf: "none" });
    const kept = await app.read("resolutions").where({ id }).first();
    const personal = readFileSync(app.files.pathOf(kept.signed_file_sha256));
    await issue(id);
    await renderIssued(app, id);
    const person = await reader("prime-minister");
    const file = await resolutionFile(app.read, { person, id });
    const path = app.files.pathOf(file?.sha256 ?? "");
    expect(readFileSync(path).subarray(0, personal.length).equals(personal)).toBe(true);
    const said = execFileSync("pdfsig", ["-nocert", path], { encoding: "utf8" });
    expect(said.match(/Signature is Valid/g)).toHaveLength(2);
    expect(said).toContain("Total document signed");
    const words = execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" });
    expect(words).toContain("Hà Nội, ngày 03 tháng 12 năm 2026");
    expect(words).toMatch(/Số:\s*01\s*\/NQ-CP/);
    expect(words).toMatch(/số 01\/NQ-CP ngày 03 tháng 12 năm 2026\s+của Chính phủ\)/);

    const of = { kind: "resolution", id } as const;
    expect(await signaturesOf(app.read, person, of)).toMatchObject({ checkedAt: null });
    const intent = by("prime-minister");
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

  // What it keeps in the database the minutes keep too, and are asked for it on both.
  test.runIf(place.name === "sqlite")(
    "it waits while the service is down, and for a word where it refuses; no number before",
    async () => {
      const signingFile = keys.at(`remote-${place.name}.json`);
      const write = (persons: Record<string, { credential: string; pin: string }>) => {
        const agency = { pkcs12: "agency.p12", password: PASSWORD };
        const file = { roots: "root.pem", service: service.address, persons, agency };
        writeFileSync(signingFile, JSON.stringify(file));
      };
      const withPin = (pin: string) => write({ "prime-minister": { credential: "person", pin } });
      withPin("000000");
      app.settings = { ...app.settings, signingFile, signingToken: TOKEN };
      const id = await aSigned();
      const again = (login: string) => signAgain(app, by(login), { resolutionId: id });
      await expect(again("specialist")).rejects.toThrow(refusing("resolution-elsewhere"));
      service.spoil = () => ({ status: 503, body: "" });
      await expect(signDocument(app, id)).rejects.toThrow(refusing("signing-service-down"));
      expect(await page(id)).toMatchObject({ signingFault: { code: "signing-service-down" } });
      service.spoil = (_, answer) => answer;
      await signDocument(app, id);
      const said = { code: "signing-service-refused", said: "invalid_pin" };
      expect(await page(id)).toMatchObject({ signature: "due", signingFault: said });
      await expect(issue(id)).rejects.toThrow(refusing("signature-due"));
      await expect(again("officer-of-justice")).rejects.toThrow(refusing("not-found"));
      await again("specialist");
      expect(app.published.map(({ type }) => type)).toContain("resolution.signing-asked");
      withPin(PIN);
      await signDocument(app, id);
      expect(await page(id)).toMatchObject({ signature: "made", signingFault: null });
      expect(JSON.stringify(app.published)).not.toMatch(new RegExp(`${TOKEN}|${PIN}`));
      // A key taken away: the act alone stands behind the signature, and it can be numbered.
      await app.write("resolutions").update({ signature: "due", signed_file_sha256: null });
      write({});
      await signDocument(app, id);
      expect(await page(id)).toMatchObject({ signature: null, isSignedByAct: true });
      expect(await issue(id)).toMatchObject({ number: 1 });
    },
    120_000,
  );

  test("a signed paper is checked when it comes in, an unsigned one is not", async () => {
    const { meetingId, first: itemId } = await publishedMeeting(app);
    const since = app.clock();
    const { paperId } = await uploadPaper(app, { itemId, bytes: byStranger });
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
