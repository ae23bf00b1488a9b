import { z } from "zod";
import { findLogin } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit } from "../platform/commit.server.ts";
import type { Arrival } from "../platform/files.server.ts";
import { refuse } from "../platform/refusal.ts";
import { runInWorker } from "../platform/worker.server.ts";
import { hasKey } from "../signing/signing-file.views.server.ts";
import type { SigningOrder } from "../signing/signing-order.ts";
import { documentOf } from "./document-of.views.server.ts";
import { documentPaper, type StateDocument } from "./document-paper.ts";
import { longDate, padded } from "./place-and-date.ts";
import { isIssuedResolution, wakesOf, type IssuedResolution } from "./resolution.ts";
import { attachFile, findResolution } from "./resolution.store.server.ts";
import { clearSigningFault, keepSigningFault } from "./signing-fault.store.server.ts";
import { signingFaultOf } from "./signing-fault.ts";
import { typesetPieces } from "./typeset-pieces.server.ts";

const MAX_BYTES = 50 * 1024 * 1024;

/**
 * Typesets an issued resolution as PDF and attaches it. Does nothing when that has been done; what
 * is not issued is refused. The text is final; unsigned, the same bytes come out however often it
 * runs, signed, the first to be attached stays. A signing service that is down is asked again; one
 * that refuses only when somebody says so.
 */
export async function renderIssued(app: App, resolutionId: string): Promise<void> {
  const resolution = (await findResolution(app.read, resolutionId)) ?? refuse("not-found");
  if (!isIssuedResolution(resolution)) return refuse("resolution-not-approved");
  if (resolution.fileSha256 !== null) return;
  const signer = resolution.signedBy ?? resolution.approvedBy;
  const login = (await findLogin(app.read, signer)) ?? refuse("not-found");
  const isToSign = await hasKey(app.settings.signingFile, login);
  const isDemo = app.settings.mode === "demo";
  const paper = { ...(await documentOf(app.read, resolution, { isDemo })), isToSign };
  const bytes = await typesetPieces(app, documentPaper(paper), "pdf");
  const final = isToSign
    ? await signedOrNoted(app, resolution, { login, paper, pdf: bytes })
    : bytes;
  if (final === null) return;
  const arrival = await app.files.receive(inOnePart(final), MAX_BYTES);
  await app.files.keep(arrival);
  await attach(app, resolutionId, arrival);
}

type Typeset = { login: string; paper: StateDocument; pdf: Uint8Array };

/** Null: refused, and noted; throws where it is worth asking again. */
async function signedOrNoted(
  app: App,
  { id, meetingId }: IssuedResolution,
  typeset: Typeset,
): Promise<Uint8Array | null> {
  try {
    return await signedBy(app, typeset);
  } catch (error) {
    const fault = signingFaultOf(error);
    if (!fault) throw error;
    const deed = { act: "note-signing-fault", intent: null, input: { id, ...fault } };
    await commit(app, deed, async (tx) => {
      const wakes = wakesOf({ id, meetingId });
      if (await keepSigningFault(tx.db, id, fault)) {
        tx.record({ type: "resolution.signing-failed", subject: `resolution:${id}`, wakes });
      }
      return null;
    });
    if (fault.code === "signing-service-down") throw error;
    return null;
  }
}

/** Signed by who approved it, then numbered and dated, then sealed by the agency. */
async function signedBy(app: App, { login, paper, pdf }: Typeset): Promise<Uint8Array> {
  const { signingFile, signingToken } = app.settings;
  if (signingFile === undefined || paper.number === null || paper.issuedOn === null) return pdf;
  const words = { number: padded(paper.number), date: longDate(paper.issuedOn) };
  const input: SigningOrder = { pdf, signingFile, signingToken, login, words, at: app.clock() };
  const entry = "app/signing/sign-document.worker.ts";
  const limits = { timeoutMs: 60_000, memoryMb: 512, onLimit: "paper-too-costly" } as const;
  return z.instanceof(Uint8Array).parse(await runInWorker(app, { entry, input, ...limits }));
}

async function* inOnePart(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

async function attach(app: App, resolutionId: string, { sha256, size }: Arrival): Promise<void> {
  const deed = { act: "render-issued", intent: null, input: { resolutionId } };
  await commit(app, deed, async (tx) => {
    const file = { sha256, mediaType: "application/pdf", size, keptAt: tx.at };
    if (await attachFile(tx.db, resolutionId, file)) {
      await clearSigningFault(tx.db, resolutionId);
      tx.record({
        type: "resolution.typeset",
        subject: `resolution:${resolutionId}`,
        payload: { sha256, size },
        wakes: [`resolution:${resolutionId}`],
      });
    }
    return null;
  });
}
