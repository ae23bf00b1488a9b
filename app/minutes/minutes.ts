import { refuse } from "../platform/refusal.ts";

/*
 * The minutes (biên bản) of a meeting: drafted from its own data, worded by the secretariat, put to
 * the members, confirmed by the chair; then closed to change with their paper and its hash.
 */

/** A part of the text under its heading; `key` stays the same through all versions. */
export type Section = { key: string; title: string; text: string };

type Facts = { meetingId: string; version: number; draftedAt: number };

export type DraftMinutes = Facts & { state: "draft" };
export type CirculatedMinutes = Facts & { state: "circulated"; circulatedAt: number };
type Confirmation = { confirmedAt: number; confirmedBy: string; textSha256: string };
export type ConfirmedMinutes = Facts & { state: "confirmed"; circulatedAt: number } & Confirmation;
export type ClosedMinutes = Facts & { state: "closed"; circulatedAt: number } & Confirmation & {
    fileSha256: string;
    closedAt: number;
  };
export type Minutes = DraftMinutes | CirculatedMinutes | ConfirmedMinutes | ClosedMinutes;

/** Another version, of the one its writer saw; refuses once confirmed, and when there is a newer one. */
export function reviseMinutes(minutes: Minutes, seen: number): DraftMinutes | CirculatedMinutes {
  const open = requireOpenMinutes(minutes);
  if (open.version !== seen) refuse("minutes-changed");
  return { ...open, version: open.version + 1 };
}

/** To the members, for their comments. */
export function circulateMinutes(minutes: Minutes, now: number): CirculatedMinutes {
  if (minutes.state !== "draft") refuse("minutes-not-draft");
  return { ...minutes, state: "circulated", circulatedAt: now };
}

/** Members comment while the minutes are before them. */
export function requireCirculated(minutes: Minutes): CirculatedMinutes {
  if (minutes.state === "draft") refuse("minutes-not-circulated");
  if (minutes.state !== "circulated") refuse("minutes-confirmed");
  return minutes;
}

type Word = { seen: number; unanswered: number } & Confirmation;

/** The chair confirms the version just read, once every comment has its answer. */
export function confirmMinutes(minutes: Minutes, word: Word): ConfirmedMinutes {
  const { seen, unanswered, ...confirmation } = word;
  const circulated = requireCirculated(minutes);
  if (circulated.version !== seen) refuse("minutes-changed");
  if (unanswered > 0) refuse("minutes-comments-open", { count: unanswered });
  return { ...circulated, ...confirmation, state: "confirmed" };
}

/** With its paper; null when that has been done. */
export function closeMinutes(
  minutes: Minutes,
  paper: { fileSha256: string; closedAt: number },
): ClosedMinutes | null {
  if (minutes.state === "closed") return null;
  if (minutes.state !== "confirmed") return refuse("minutes-not-circulated");
  return { ...minutes, ...paper, state: "closed" };
}

function requireOpenMinutes(minutes: Minutes): DraftMinutes | CirculatedMinutes {
  switch (minutes.state) {
    case "draft":
    case "circulated":
      return minutes;
    case "confirmed":
    case "closed":
      return refuse("minutes-confirmed");
    default:
      return minutes satisfies never;
  }
}
