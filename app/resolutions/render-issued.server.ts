import type { App } from "../platform/app.server.ts";
import { commit } from "../platform/commit.server.ts";
import type { Arrival } from "../platform/files.server.ts";
import { refuse } from "../platform/refusal.ts";
import { AGENCY_FIELD } from "../signing/reserved-fields.ts";
import { documentOf } from "./document-of.views.server.ts";
import { belongsTo, documentPaper, type StateDocument } from "./document-paper.ts";
import { keepPdf } from "./keep-pdf.server.ts";
import { longDate, padded } from "./place-and-date.ts";
import { attachFile } from "./resolution-file.store.server.ts";
import { isIssuedResolution, type IssuedResolution } from "./resolution.ts";
import { findResolution } from "./resolution.store.server.ts";
import { signOrNote } from "./sign-or-note.server.ts";
import { signPersonally } from "./sign-personally.server.ts";
import { clearSigningFault } from "./signing-fault.store.server.ts";
import { typesetPieces } from "./typeset-pieces.server.ts";

/**
 * The PDF of an issued document: what its signer has signed, with number and date filled in and the
 * agency's signature over all of it; typeset anew where the act is all there is. Does nothing when
 * that has been done; what is not issued is refused. The text is final; unsigned, the same bytes come
 * out however often it runs, signed, the first to be attached stays. A signing service that is down
 * is asked again; one that refuses only when somebody says so.
 */
export async function renderIssued(app: App, resolutionId: string): Promise<void> {
  const resolution = (await findResolution(app.read, resolutionId)) ?? refuse("not-found");
  if (!isIssuedResolution(resolution)) return refuse("resolution-not-approved");
  if (resolution.fileSha256 !== null) return;
  const personal = await signPersonally(app, resolution);
  if (personal === "refused") return;
  const isDemo = app.settings.mode === "demo";
  const document = await documentOf(app.read, resolution, { isDemo });
  const final =
    personal === "by-act"
      ? await typesetPieces(app, documentPaper(document), "pdf")
      : await sealed(app, resolution, { pdf: personal, document });
  if (final !== null) await attach(app, resolutionId, await keepPdf(app, final));
}

type Sealing = { pdf: Uint8Array; document: StateDocument };

/** Numbered and dated, then sealed by the agency; null: refused, and noted. */
function sealed(
  app: App,
  resolution: IssuedResolution,
  { pdf, document }: Sealing,
): Promise<Uint8Array | null> {
  const fill = {
    number: padded(resolution.number),
    date: longDate(document.issuedOn ?? ""),
    belongsTo: belongsTo(document).join("\n"),
  };
  const signers = [{ field: AGENCY_FIELD, login: null }];
  return signOrNote(app, resolution, { pdf, reserve: null, fill, signers });
}

async function attach(app: App, resolutionId: string, { sha256, size }: Arrival): Promise<void> {
  const deed = { act: "render-issued", intent: null, input: { resolutionId } };
  await commit(app, deed, async (tx) => {
    if (await attachFile(tx.db, resolutionId, { sha256, size, keptAt: tx.at })) {
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
