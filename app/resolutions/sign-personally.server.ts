import { findLogin } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit } from "../platform/commit.server.ts";
import { dayOf } from "../platform/dates.ts";
import { PERSON_FIELD } from "../signing/reserved-fields.ts";
import { hasKey } from "../signing/signing-file.views.server.ts";
import { documentOf } from "./document-of.views.server.ts";
import { belongsTo, documentPaper } from "./document-paper.ts";
import { keepPdf } from "./keep-pdf.server.ts";
import { attachSigned, dropSignature } from "./resolution-file.store.server.ts";
import { wakesOf, type Resolution } from "./resolution.ts";
import { signOrNote } from "./sign-or-note.server.ts";
import { clearSigningFault } from "./signing-fault.store.server.ts";
import { typesetPieces } from "./typeset-pieces.server.ts";

/**
 * The document with the signature of the person who signed it, number and date still open. Made once
 * and kept: whatever fails later begins again from these bytes.
 */
export async function signPersonally(
  app: App,
  resolution: Resolution,
): Promise<Uint8Array | "by-act" | "refused"> {
  const { signedFileSha256, signature } = resolution;
  if (signedFileSha256 !== null) return bytesOf(app, signedFileSha256);
  const login = await findLogin(app.read, resolution.signedBy ?? resolution.approvedBy ?? "");
  if (login === null || !(await hasKey(app.settings.signingFile, login))) {
    if (signature === "due") await settle(app, resolution, null);
    return "by-act";
  }
  const isDemo = app.settings.mode === "demo";
  const known = await documentOf(app.read, resolution, { isDemo });
  const open = { ...known, number: null, issuedOn: null, isToSign: true };
  const paper = { ...documentPaper(open), issuedOn: dayOf(app.clock()) };
  const signed = await signOrNote(app, resolution, {
    pdf: await typesetPieces(app, paper, "pdf"),
    reserve: { belongsTo: belongsTo(open).join("\n") },
    fill: null,
    signers: [{ field: PERSON_FIELD, login }],
  });
  if (signed === null) return "refused";
  await settle(app, resolution, signed);
  return signed;
}

async function bytesOf(app: App, sha256: string): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of app.files.read(sha256)) parts.push(part);
  return Buffer.concat(parts);
}

/** Null: no key stands behind the signer any more. */
async function settle(app: App, resolution: Resolution, signed: Uint8Array | null): Promise<void> {
  const { id } = resolution;
  const arrival = signed && (await keepPdf(app, signed));
  const deed = { act: "sign-personally", intent: null, input: { id } };
  await commit(app, deed, async (tx) => {
    if (arrival) await attachSigned(tx.db, id, { ...arrival, keptAt: tx.at });
    else await dropSignature(tx.db, id);
    await clearSigningFault(tx.db, id);
    tx.record({
      type: arrival ? "resolution.person-signed" : "resolution.signature-dropped",
      subject: `resolution:${id}`,
      wakes: wakesOf(resolution),
    });
    return null;
  });
}
