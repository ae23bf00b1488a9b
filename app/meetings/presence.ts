import { refuse } from "../platform/refusal.ts";
import { isPresent, type AttendanceKind } from "./attendance.ts";

/*
 * Presence over time. A change says how a seat (or a guest) takes part from an instant on; it holds
 * until the next change of the same seat. From the changes follow the episodes, and from the
 * episodes who was there for an item: throughout, in part (came late, left, came back), or not.
 */

/** How a seat, or a guest of an item, takes part from an instant on. */
export type PresenceChange = {
  /** None: a guest. */
  seatId: string | null;
  personId: string;
  kind: AttendanceKind;
  substitutePersonId: string | null;
  from: number;
};

export type Span = { from: number; to: number };

/** From one change to the next of the same seat; `to` is null while it lasts. */
export type Episode = {
  kind: AttendanceKind;
  substitutePersonId: string | null;
  from: number;
  to: number | null;
};

/** The episodes of one seat or guest, from its changes in the order in which they were written. */
export function episodesOf(changes: readonly PresenceChange[]): Episode[] {
  return changes
    .map(({ kind, substitutePersonId, from }, index): Episode => {
      const next = changes[index + 1];
      return { kind, substitutePersonId, from, to: next ? Math.max(from, next.from) : null };
    })
    .filter(({ from, to }) => to === null || to > from);
}

export type Presence = {
  is: "throughout" | "in-part" | "not";
  /** How they took part, in the order in which it came; also voting from afar alone. */
  kinds: AttendanceKind[];
  /** When they came, if not from the beginning. */
  arrivedAt: number | null;
  /** When they left for good, if before the end. */
  leftAt: number | null;
  /** When they were out in between. */
  away: Span[];
  substitutePersonIds: string[];
};

/**
 * Who sat there during these spans, which follow one another: present are those in the room, online,
 * or with a substitute in the seat. What happens between the spans counts for nothing.
 */
export function presenceDuring(episodes: readonly Episode[], spans: readonly Span[]): Presence {
  const within = episodes.filter((one) => spans.some((span) => overlap(one, span) !== null));
  const seated = within.filter(({ kind }) => isOccupied(kind));
  const there = merged(seated.flatMap((one) => spans.flatMap((span) => overlap(one, span) ?? [])));
  const [first] = there;
  const last = there.at(-1);
  const out = spans.flatMap((span) => without(span, there));
  const arrivedAt = first && first.from > (spans[0]?.from ?? 0) ? first.from : null;
  const leftAt = last && last.to < (spans.at(-1)?.to ?? 0) ? last.to : null;
  return {
    is: !first ? "not" : out.length === 0 ? "throughout" : "in-part",
    kinds: [...new Set(within.map(({ kind }) => kind).filter(isTakingPart))],
    ...{ arrivedAt, leftAt },
    away: out.filter(({ from, to }) => first && last && from >= first.to && to <= last.from),
    substitutePersonIds: [...new Set(seated.flatMap((one) => one.substitutePersonId ?? []))],
  };
}

const isTakingPart = (kind: AttendanceKind): boolean =>
  kind !== "ABSENT" && kind !== "ABSENT_EXCUSED" && kind !== "LEFT";

function overlap(one: Pick<Episode, "from" | "to">, span: Span): Span | null {
  const from = Math.max(one.from, span.from);
  const to = Math.min(one.to ?? span.to, span.to);
  return from < to ? { from, to } : null;
}

/** What is left of a span without those others. */
function without(span: Span, others: readonly Span[]): Span[] {
  return others.reduce<Span[]>(
    (left, other) =>
      left.flatMap((piece) =>
        [
          { from: piece.from, to: Math.min(piece.to, other.from) },
          { from: Math.max(piece.from, other.to), to: piece.to },
        ].filter(({ from, to }) => from < to),
      ),
    [span],
  );
}

/** Somebody sits in the seat: its member, or a substitute. */
export function isOccupied(kind: AttendanceKind): boolean {
  return isPresent(kind) || kind === "SUBSTITUTED";
}

/** Spans that touch become one: from online to the room is no absence. */
function merged(spans: readonly Span[]): Span[] {
  return spans
    .toSorted((one, other) => one.from - other.from)
    .reduce<Span[]>((done, span) => {
      const last = done.at(-1);
      if (!last || span.from > last.to) return [...done, { ...span }];
      last.to = Math.max(last.to, span.to);
      return done;
    }, []);
}

/** The turns of the room, in order: from which to which instant it was at this item. */
export function sittingsOf(
  itemId: string,
  turns: readonly { itemId: string; at: number }[],
  end: number,
): Span[] {
  return turns
    .map((turn, index) => ({ ...turn, to: turns[index + 1]?.at ?? end }))
    .filter((turn) => turn.itemId === itemId)
    .map(({ at, to }) => ({ from: at, to: Math.max(at, to) }));
}

export type QuorumTurn = { at: number; present: number; is: "lost" | "regained" };

/** A span without its breaks. */
export function heldSpans(
  span: Span,
  breaks: readonly { from: number; to: number | null }[],
): Span[] {
  return without(
    span,
    breaks.map(({ from, to }) => ({ from, to: to ?? span.to })),
  );
}

/**
 * When the number present fell below what is needed, and when it was enough again, while the meeting
 * was held: it is opened, and resumed after a break, with a quorum.
 */
export function quorumTurns(
  changes: readonly PresenceChange[],
  needed: number,
  spans: readonly Span[],
): QuorumTurn[] {
  return spans.flatMap((span) => turnsWithin(changes, needed, span));
}

function turnsWithin(
  changes: readonly PresenceChange[],
  needed: number,
  { from, to }: Span,
): QuorumTurn[] {
  const kinds = new Map<string, AttendanceKind>();
  const turns: QuorumTurn[] = [];
  let enough = true;
  const inTime = changes.toSorted((one, other) => one.from - other.from);
  for (const [index, change] of inTime.entries()) {
    if (change.seatId !== null) kinds.set(change.seatId, change.kind);
    if (change.from < from || change.from >= to || inTime[index + 1]?.from === change.from)
      continue;
    const present = [...kinds.values()].filter(isPresent).length;
    if (present >= needed === enough) continue;
    enough = present >= needed;
    turns.push({ at: change.from, present, is: enough ? "regained" : "lost" });
  }
  return turns;
}

/**
 * The instant from which a change written by hand holds: now, or the one given. Refuses one that
 * lies ahead, or before what is already written about the seat.
 */
export function changeFrom(
  given: number | null,
  { now, last }: { now: number; last: number | null },
): number {
  if (given === null) return now;
  if (given > now || given < (last ?? 0)) refuse("time-out-of-order");
  return given;
}
