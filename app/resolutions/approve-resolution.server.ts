import { findItem } from "../meetings/agenda.views.server.ts";
import type { App } from "../platform/app.server.ts";
import type { Intent, Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { signatureDue } from "../signing/signing-file.views.server.ts";
import { resultOfItem } from "../votes/vote.views.server.ts";
import { actOnResolution } from "./act-on-resolution.server.ts";
import { hashOfText } from "./hash-of-text.server.ts";
import { stateAfter, type ResolutionState } from "./course.ts";
import { signedByOffice } from "./document-kind.ts";
import { requireText, requireVersion, wakesOf, type Resolution } from "./resolution.ts";
import { saveStep } from "./resolution.store.server.ts";
import { recordStepIn } from "./resolution-steps.store.server.ts";
import { signResolutionIn } from "./sign-resolution.server.ts";

type Input = { resolutionId: string; version: number };

/**
 * The chair approves the version just read: its text is frozen, and its hash is kept. What bears the
 * chair's own signature is signed by the same act.
 */
export async function approveResolution(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ state: ResolutionState }> {
  const deed = { act: "approve-resolution", intent, input, action: "resolution.approve" } as const;
  const signature = await signatureDue(app.read, app.settings.signingFile, intent.by);
  return actOnResolution(app, deed, async (tx, { resolution, person }) => {
    const state = stateAfter(resolution.state, "approve");
    requireVersion(resolution, input.version);
    requireText(resolution);
    await requireGround(tx, resolution);
    const { id } = resolution;
    const textSha256 = hashOfText(resolution);
    const approval = { approvedBy: person.id, approvedAt: tx.at, textSha256 };
    await saveStep(tx.db, { id, state, ...approval });
    await recordStepIn(tx, id, { step: "approve" });
    tx.record({
      type: "resolution.approved",
      subject: `resolution:${id}`,
      payload: { version: resolution.version, text: textSha256 },
      wakes: wakesOf(resolution),
    });
    if (signedByOffice(resolution.kind)) return { state };
    return { state: await signResolutionIn(tx, { ...resolution, state, signature }) };
  });
}

/** A resolution rests on a vote that adopted its item and stands to this hour. */
async function requireGround(tx: Tx, { kind, itemId }: Resolution): Promise<void> {
  if (kind !== "resolution") return;
  const item = itemId === null ? null : await findItem(tx.db, itemId);
  const result = item && (await resultOfItem(tx.db, item.id));
  if (result?.outcome !== "ADOPTED") refuse("item-not-adopted");
}
