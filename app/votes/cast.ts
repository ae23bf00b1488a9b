import type { Choice } from "../counting/decision.ts";
import { clockVi } from "../platform/dates.ts";
import { refuse } from "../platform/refusal.ts";

/** One choice of one seat; append-only, a later one names the one it replaces. */
export type Cast = {
  id: string;
  seatId: string;
  personId: string;
  seq: number;
  choice: Choice;
  /** In favour of which alternative, from 1; null where there is none. */
  option: number | null;
  replacesId: string | null;
  via: CastVia;
  /** Who of the secretariat entered what the member said. */
  enteredBy: string | null;
  at: number;
};

export const CAST_VIAS = ["tablet", "demo", "assisted"] as const;
export type CastVia = (typeof CAST_VIAS)[number];

/** The choice of a seat that counts so far; casts come in the order in which they were recorded. */
export function latestOf(casts: readonly Cast[], seatId: string): Cast | null {
  return casts.findLast((cast) => cast.seatId === seatId) ?? null;
}

/**
 * The cast that the new one takes the place of, given the last of its seat. Refuses when it is not
 * the one its voter saw, and says what is recorded and since when (Asia/Ho_Chi_Minh).
 */
export function requireLatest(latest: Cast | null, replaces: string | null): Cast | null {
  if (latest === null && replaces === null) return null;
  if (latest === null) return refuse("not-found");
  if (latest.id === replaces) return latest;
  const { id: castId, choice, at } = latest;
  return refuse("cast-superseded", { castId, choice, at: clockVi(at) });
}
