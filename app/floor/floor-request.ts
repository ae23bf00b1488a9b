import { refuse } from "../platform/refusal.ts";

/*
 * A request to speak on the item the room is at: waiting → speaking → spoken. A point of order
 * interrupts whoever speaks: interrupted → speaking again, first in the queue. Withdrawn by the one
 * who asked, dismissed by the one who leads. The room has one speaker at a time.
 */

/** What one may ask to speak for; the first is what a single tap means. */
export const SPEECH_KINDS = ["speech", "differing", "clarification"] as const;

/** Points of order, by rank: the earlier one is heard first. */
export const POINT_KINDS = ["point-quorum", "point-vote", "point-procedure"] as const;

export const ASKED_KINDS = [...SPEECH_KINDS, ...POINT_KINDS] as const;
export type AskedKind = (typeof ASKED_KINDS)[number];

/** `called`: the chair calls upon someone who had not asked, as the one who presents the item. */
export const REQUEST_KINDS = [...ASKED_KINDS, "called"] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

type Facts = {
  id: string;
  meetingId: string;
  itemId: string;
  personId: string;
  kind: RequestKind;
  /** Its place among those of its rank. */
  place: number;
  askedAt: number;
};

export type QueuedRequest = Facts & { state: "waiting" | "interrupted"; endedAt: null };
export type SpeakingRequest = Facts & { state: "speaking"; endedAt: null };
export type EndedRequest = Facts & {
  state: "spoken" | "withdrawn" | "dismissed";
  endedAt: number;
};
export type FloorRequest = QueuedRequest | SpeakingRequest | EndedRequest;

export function isPoint(kind: RequestKind): boolean {
  return POINT_KINDS.some((point) => point === kind);
}

/** 0 is heard first; all who simply wish to speak rank alike, behind every point of order. */
export function rankOf(kind: RequestKind): number {
  const rank = POINT_KINDS.findIndex((point) => point === kind);
  return rank === -1 ? POINT_KINDS.length : rank;
}

/** Who is heard next: points of order by their rank, then the others as they stand in line. */
export function inOrder<Request extends Pick<FloorRequest, "kind" | "place">>(
  requests: readonly Request[],
): Request[] {
  return [...requests].sort((a, b) => rankOf(a.kind) - rankOf(b.kind) || a.place - b.place);
}

type Wish = Pick<Facts, "id" | "meetingId" | "itemId" | "personId"> & {
  kind: AskedKind;
  now: number;
};

/**
 * Asks for the floor. Whoever is in the queue already keeps the place and only says anew what for;
 * a point of order is a request of its own. Refuses to whoever is speaking.
 */
export function askToSpeak(wish: Wish, queue: readonly FloorRequest[]): QueuedRequest {
  const { now, ...asked } = wish;
  const mine = queue.find(
    ({ personId, kind }) => personId === wish.personId && isPoint(kind) === isPoint(wish.kind),
  );
  if (mine) return { ...requireQueued(mine), kind: wish.kind };
  const place = Math.max(0, ...queue.map((request) => request.place)) + 1;
  return { ...asked, place, askedAt: now, state: "waiting", endedAt: null };
}

/** Takes it back, or out of the queue. Refuses once it has been called or has ended. */
export function leaveQueue(
  request: FloorRequest,
  how: "withdrawn" | "dismissed",
  now: number,
): EndedRequest {
  return { ...requireQueued(request), state: how, endedAt: now };
}

/** The chair calls upon someone; whoever waits anyway is simply called out of the queue. */
export function callUpon(
  wanted: Pick<Facts, "id" | "meetingId" | "itemId" | "personId"> & { now: number },
  queue: readonly FloorRequest[],
): FloorRequest {
  const { now, ...asked } = wanted;
  const mine = queue.find(({ personId, kind }) => personId === wanted.personId && !isPoint(kind));
  if (mine) return mine;
  return { ...asked, kind: "called", place: 0, askedAt: now, state: "waiting", endedAt: null };
}

/** The chair gives the floor. While a vote is open only a point of order is heard. */
export function takeFloor(request: FloorRequest, voteIsOpen: boolean): SpeakingRequest {
  const queued = requireQueued(request);
  if (voteIsOpen && !isPoint(queued.kind)) refuse("meeting-has-open-vote");
  return { ...queued, state: "speaking" };
}

/** Has spoken; or, interrupted, goes back to the head of the queue and keeps the time used. */
export function endSpeech(
  request: SpeakingRequest,
  how: "spoken" | "interrupted",
  now: number,
): FloorRequest {
  switch (how) {
    case "spoken":
      return { ...request, state: "spoken", endedAt: now };
    case "interrupted":
      return { ...request, state: "interrupted", place: 0 };
    default:
      return how satisfies never;
  }
}

/** How the one who speaks gives way to the next: only a point of order lets him come back. */
export function givesWay(speaking: FloorRequest, next: FloorRequest): "spoken" | "interrupted" {
  return isPoint(next.kind) && !isPoint(speaking.kind) ? "interrupted" : "spoken";
}

/** The queue with one request put before another, or at the end; places are counted anew. */
export function reorder(
  queue: readonly QueuedRequest[],
  requestId: string,
  beforeId: string | null,
): QueuedRequest[] {
  const moved = queue.find(({ id }) => id === requestId) ?? refuse("request-not-queued");
  const others = inOrder(queue.filter(({ id }) => id !== requestId));
  const at = beforeId === null ? others.length : others.findIndex(({ id }) => id === beforeId);
  if (at === -1) refuse("request-not-queued");
  const placed = [...others.slice(0, at), moved, ...others.slice(at)];
  return inOrder(placed.map((request, index) => ({ ...request, place: index + 1 })));
}

function requireQueued(request: FloorRequest): QueuedRequest {
  switch (request.state) {
    case "waiting":
    case "interrupted":
      return request;
    case "speaking":
    case "spoken":
    case "withdrawn":
    case "dismissed":
      return refuse("request-not-queued");
    default:
      return request satisfies never;
  }
}
