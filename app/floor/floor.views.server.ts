import type { Knex } from "knex";
import { isPresent } from "../meetings/attendance.ts";
import { attendanceRoll } from "../meetings/attendance.views.server.ts";
import type { Meeting } from "../meetings/meeting.ts";
import { relationsToItem, requireMeeting } from "../meetings/standing.views.server.ts";
import { personTitles } from "../people/directory.views.server.ts";
import { may, type Relation } from "../people/permission.ts";
import type { Bilingual, Person } from "../people/person.ts";
import { voteTimes } from "../votes/vote-times.views.server.ts";
import { callableOn, type Callable } from "./callable.views.server.ts";
import { inOrder, isPoint, type FloorRequest, type RequestKind } from "./floor-request.ts";
import { liveRequests, stretchesIn, type Stretch } from "./floor-request.store.server.ts";
import { speakingTime, type Span, type SpeakingTime } from "./speaking-time.ts";
import { speakingMinutesAt } from "../settings/in-force.views.server.ts";

export type Speaker = SpeakingTime & {
  requestId: string;
  name: Bilingual;
  kind: RequestKind;
  since: number;
  allottedMs: number;
};

/** One's own request: how many are heard before it. */
export type OwnRequest = { id: string; kind: RequestKind; speaking: boolean; place: number };

export type QueueLine = {
  id: string;
  name: Bilingual;
  kind: RequestKind;
  askedAt: number;
  interrupted: boolean;
};

export type PastSpeech = { id: string; name: Bilingual; from: number; to: number };

export type Floor = {
  speaker: Speaker | null;
  waiting: number;
  mine: OwnRequest[];
  mayAsk: boolean;
  /** For the chair and the secretariat. */
  lead: {
    voting: boolean;
    queue: QueueLine[];
    spoken: PastSpeech[];
    callable: Callable[];
    minutes: number;
  } | null;
};

type Eyes = {
  person: Person;
  meetingId: string;
  now: number;
  /** What a speaker has where the house has set nothing. */
  minutes: number;
};

/** Who speaks, who waits and how it stands with one's own wish, on the item the room is at. */
export async function floorOf(db: Knex, eyes: Eyes): Promise<Floor> {
  const { person, meetingId, now } = eyes;
  const meeting = await requireMeeting(db, { person, meetingId, action: "meeting.see" });
  const itemId = meeting.currentItemId;
  if (meeting.state !== "open" || itemId === null) return silent;
  const live = await liveRequests(db, itemId);
  const stretches = await stretchesIn(db, meetingId);
  const ids = [...live, ...stretches].map(({ personId }) => personId);
  const names = await personTitles(db, ids);
  const scene = { live, stretches, names, pauses: await pausesIn(db, meetingId), now };
  const relations = (await relationsToItem(db, person, itemId))?.relations ?? [];
  const queue = inOrder(live.filter(({ state }) => state !== "speaking"));
  return {
    speaker: speakerOf(scene),
    waiting: queue.length,
    mine: ownRequests(person, live, queue),
    mayAsk: await hasWord(db, { person, meeting, relations }),
    lead: may(person, "meeting.lead-floor", { state: meeting.state, relations })
      ? {
          voting: scene.pauses.some(({ to }) => to === null),
          queue: queue.map((request) => lineOf(request, names)),
          spoken: spokenOn(itemId, scene),
          callable: await callableOn(db, { meetingId, itemId }),
          minutes: await speakingMinutesAt(db, { speakingMinutes: eyes.minutes }, now),
        }
      : null,
  };
}

const silent: Floor = { speaker: null, waiting: 0, mine: [], mayAsk: false, lead: null };

/** While the room votes, the speaking clock stands. */
export async function pausesIn(db: Knex, meetingId: string): Promise<Span[]> {
  const votes = await voteTimes(db, meetingId);
  return votes.map(({ openedAt, closedAt }) => ({ from: openedAt, to: closedAt }));
}

type Names = ReadonlyMap<string, Bilingual>;
type Scene = {
  live: readonly FloorRequest[];
  stretches: readonly Stretch[];
  names: Names;
  pauses: readonly Span[];
  now: number;
};

/** Whoever has the floor, with the time used in every stretch of it. */
export function speakerOf({ live, stretches, names, pauses, now }: Scene): Speaker | null {
  const request = live.find(({ state }) => state === "speaking");
  const own = stretches.filter(({ requestId }) => requestId === request?.id);
  const last = own.at(-1);
  if (!request || !last) return null;
  return {
    requestId: request.id,
    name: nameOf(names, request.personId),
    kind: request.kind,
    since: last.from,
    allottedMs: last.allottedMs,
    ...speakingTime(own, pauses, now),
  };
}

function ownRequests(
  person: Person,
  live: readonly FloorRequest[],
  queue: readonly FloorRequest[],
): OwnRequest[] {
  return live
    .filter(({ personId }) => personId === person.id)
    .map(({ id, kind, state }) => {
      const place = queue.findIndex((request) => request.id === id) + 1;
      return { id, kind, speaking: state === "speaking", place };
    })
    .sort((a, b) => Number(isPoint(a.kind)) - Number(isPoint(b.kind)));
}

type Asking = { person: Person; meeting: Meeting; relations: readonly Relation[] };

/** To whom `askToSpeak` would not say no; the chair takes the floor without asking. */
async function hasWord(db: Knex, { person, meeting, relations }: Asking): Promise<boolean> {
  if (!may(person, "meeting.ask-to-speak", { state: meeting.state, relations })) return false;
  if (relations.includes("chair")) return false;
  if (relations.some((relation) => relation !== "seat")) return true;
  const roll = await attendanceRoll(db, meeting.id);
  const seat = roll.find(({ personId }) => personId === person.id);
  return seat !== undefined && isPresent(seat.kind);
}

function lineOf(request: FloorRequest, names: Names): QueueLine {
  const { id, kind, askedAt, personId, state } = request;
  return { id, name: nameOf(names, personId), kind, askedAt, interrupted: state === "interrupted" };
}

function spokenOn(itemId: string, { stretches, names }: Scene): PastSpeech[] {
  return stretches.flatMap(({ requestId, personId, from, to, ...stretch }) =>
    to === null || stretch.itemId !== itemId
      ? []
      : [{ id: `${requestId}:${from}`, name: nameOf(names, personId), from, to }],
  );
}

export function nameOf(names: Names, personId: string): Bilingual {
  return names.get(personId) ?? { vi: "", en: "" };
}
