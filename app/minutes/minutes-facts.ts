import type { VoteForm } from "../votes/vote-form.ts";
import type { VoteResult } from "../votes/vote-result.ts";
import type { AttendanceKind } from "../meetings/attendance.ts";
import type { NoteKind } from "../floor/note.ts";

/** What the minutes are drafted from; instants are milliseconds UTC, names as on a Vietnamese paper. */
export type MinutesFacts = {
  title: string;
  place: string;
  openedAt: number;
  closedAt: number;
  chair: string;
  breaks: { from: number; to: number | null; reason: string }[];
  quorum: { present: number; needed: number; seats: number };
  roll: { name: string; kind: AttendanceKind; substitute: string | null }[];
  items: ItemFacts[];
  /** Written before the first item was taken up. */
  notes: NoteFacts[];
};

export type NoteFacts = { at: number; kind: NoteKind; text: string };

export type ItemFacts = {
  id: string;
  position: string;
  title: string;
  lead: string;
  presenter: string;
  state: "planned" | "withdrawn" | "postponed";
  reason: string | null;
  isLate: boolean;
  from: number | null;
  to: number | null;
  /** Away for all or a part of it. */
  away: string[];
  recused: { name: string; reason: string }[];
  guests: string[];
  speakers: { name: string; from: number; to: number | null }[];
  notes: NoteFacts[];
  votes: VoteFacts[];
  conclusion: string | null;
};

export type VoteFacts = {
  round: number;
  question: string;
  openedAt: number;
  closedAt: number | null;
  /** Null: never announced. */
  result: VoteResult | null;
  /** The chair's reason for voting without a quorum. */
  waiver: string | null;
  form: Pick<VoteForm, "taken" | "isSecret" | "options">;
  annulled: { at: number; reason: string } | null;
};
