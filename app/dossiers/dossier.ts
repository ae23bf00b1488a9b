import type { ItemMode } from "../meetings/agenda.ts";
import { refuse } from "../platform/refusal.ts";
import type { PaperKind } from "../papers/paper-kind.ts";

/** A hồ sơ trình: what a ministry brings before the Government, with its papers. */
export const MATTERS = ["legal-text", "scheme", "report", "other"] as const;
export type Matter = (typeof MATTERS)[number];

export const DOSSIER_STATES = [
  "draft",
  "submitted",
  "returned",
  "accepted",
  "scheduled",
  "withdrawn",
] as const;
export type DossierState = (typeof DOSSIER_STATES)[number];

/** What the ministry writes on the form. */
export type DossierFacts = {
  title: string;
  matter: Matter;
  preferredMeetingId: string | null;
  minutes: number;
  mode: ItemMode;
  urgent: boolean;
  /** Why it cannot wait; empty when it can. */
  motivation: string;
};

export type Dossier = DossierFacts & {
  id: string;
  ministryId: string;
  state: DossierState;
  createdAt: number;
  /** Whose leave the urgency has: the Prime Minister's or a Deputy Prime Minister's. */
  granted: { by: string; at: number } | null;
  /** The submission that stands: when, and by when the Government Office answers. */
  submission: { at: number; checkDueAt: number } | null;
  /** On whose place of an agenda it stands; null before, and once the item was taken off. */
  itemId: string | null;
};

export type DossierPaper = {
  id: string;
  dossierId: string;
  kind: PaperKind;
  title: string;
  fileSha256: string;
  fileName: string;
  pages: number;
  uploadedAt: number;
  uploadedBy: string;
};

export const DOSSIER_STEPS = [
  "drafted",
  "submitted",
  "returned",
  "accepted",
  "urgency-granted",
  "scheduled",
  "withdrawn",
] as const;
export type DossierStepKind = (typeof DOSSIER_STEPS)[number];

/** Only a dossier that lies with its ministry is changed (Decree 191/2026: not after acceptance). */
export function requireWithMinistry(dossier: Dossier): void {
  if (dossier.state === "withdrawn") refuse("dossier-withdrawn");
  if (dossier.state !== "draft" && dossier.state !== "returned") {
    refuse("dossier-not-with-ministry");
  }
}

/** The ministry hands it in; the Government Office answers by `checkDueAt`. Refuses without a tờ trình. */
export function submitDossier(
  dossier: Dossier,
  papers: readonly Pick<DossierPaper, "kind">[],
  submission: { at: number; checkDueAt: number },
): Dossier {
  requireWithMinistry(dossier);
  if (!papers.some(({ kind }) => kind === "submission")) refuse("dossier-no-submission");
  return { ...dossier, state: "submitted", submission };
}

/** Back to the ministry, which may bring it again. */
export function returnDossier(dossier: Dossier): Dossier {
  requireSubmitted(dossier);
  return { ...dossier, state: "returned" };
}

/**
 * Valid: it may be put on an agenda. What the rules require must be there, unless the Prime Minister
 * or a Deputy Prime Minister has let it skip the procedure (Decree 191/2026/NĐ-CP, art. 3.4).
 */
export function acceptDossier(dossier: Dossier, missing: number): Dossier {
  requireSubmitted(dossier);
  if (missing > 0 && dossier.granted === null) refuse("dossier-incomplete", { missing });
  return { ...dossier, state: "accepted" };
}

/** Who granted the urgency that the ministry asked for. */
export function grantUrgency(dossier: Dossier, granted: { by: string; at: number }): Dossier {
  if (dossier.state !== "accepted") requireSubmitted(dossier);
  if (!dossier.urgent) refuse("dossier-not-urgent");
  return { ...dossier, granted };
}

/** It becomes an item; once that was taken off its agenda, it may become another. */
export function scheduleDossier(dossier: Dossier, itemId: string): Dossier {
  requireMayBeScheduled(dossier);
  return { ...dossier, state: "scheduled", itemId };
}

/** Refuses by name unless it waits for a place on an agenda. */
export function requireMayBeScheduled(dossier: Dossier): void {
  if (dossier.state === "withdrawn") refuse("dossier-withdrawn");
  if (dossier.state === "scheduled" && dossier.itemId !== null) refuse("dossier-scheduled");
  if (dossier.state !== "accepted" && dossier.state !== "scheduled") refuse("dossier-not-accepted");
}

/** The ministry takes it back, for good; what stands on an agenda is the meeting's. */
export function withdrawDossier(dossier: Dossier): Dossier {
  if (dossier.state === "withdrawn") refuse("dossier-withdrawn");
  if (dossier.state === "scheduled") refuse("dossier-scheduled");
  return { ...dossier, state: "withdrawn" };
}

function requireSubmitted(dossier: Dossier): void {
  if (dossier.state === "withdrawn") refuse("dossier-withdrawn");
  if (dossier.state !== "submitted") refuse("dossier-not-submitted");
}
