import { MEETING_KINDS, type MeetingKind } from "../meetings/meeting.ts";

/** Which of the meetings held are shown; null: all. */
export type ArchiveFilter = {
  year: number | null;
  kind: MeetingKind | null;
  /** Code of a ministry that led an item. */
  ministry: string | null;
};

/** From an address; what it does not know is left out. */
export function readArchiveFilter(search: URLSearchParams): ArchiveFilter {
  const year = Number(search.get("year"));
  return {
    year: Number.isSafeInteger(year) && year > 0 ? year : null,
    kind: MEETING_KINDS.find((kind) => kind === search.get("kind")) ?? null,
    ministry: search.get("ministry") || null,
  };
}
