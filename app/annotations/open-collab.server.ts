import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { App, RecordedEvent } from "../platform/app.server.ts";
import { faultOf } from "../platform/fault.ts";
import { COLLAB_CLOSE } from "./collab-words.ts";
import { makeCollabHall, type Hall } from "./make-collab-hall.server.ts";
import type { VisitedRoom } from "./make-visits.server.ts";
import { groupsToRenew, meetingsToRecheck, papersCompared, textsTold } from "./rights-events.ts";
import { welcomeReaders } from "./welcome-readers.server.ts";

/** What the rooms say of whoever comes: who it is, and which sign-ins still count. */
export type CollabDoors = {
  identify(request: IncomingMessage): Promise<{ personId: string; sessionId: string } | null>;
  living(sessionIds: readonly string[]): Promise<ReadonlySet<string>>;
};

export type Collab = {
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  wake(events: readonly RecordedEvent[]): void;
  /** How many documents are open now. */
  rooms(): number;
  close(): Promise<void>;
};

const SWEEP_MS = 1000;
const BEAT_MS = 15_000;
/** Roles are given and taken without any event of a meeting. */
const RECHECK_MS = 60_000;
const SETTLE_MS = 200;

/** The socket of the notes and of the live texts, open only while one has such a thing before them. */
export function openCollab(
  app: App,
  doors: CollabDoors,
  rooms: readonly VisitedRoom[] = [],
): Collab {
  const hall = makeCollabHall(app, rooms);
  const readers = welcomeReaders(hall, doors);
  const rechecks = makeRechecks(app, hall);
  const complain = (error: unknown) => app.log.error({ fault: faultOf(error) }, "notes' sockets");
  const timers = [
    setInterval(() => void readers.sweep().catch(complain), SWEEP_MS),
    setInterval(() => readers.beat(), BEAT_MS),
    setInterval(() => void hall.recheck(null).catch(complain), RECHECK_MS),
  ];
  return {
    accept: (request, socket, head) => void readers.accept(request, socket, head),
    wake(events) {
      groupsToRenew(events).forEach((groupId) => hall.renew(`group:${groupId}`));
      meetingsToRecheck(events).forEach(rechecks.soon);
      papersCompared(events).forEach((paperId) => hall.compared(paperId));
      textsTold(events).forEach((subject) => void hall.told(subject).catch(complain));
    },
    rooms: () => hall.rooms(),
    async close() {
      timers.forEach((timer) => clearInterval(timer));
      rechecks.close();
      readers.endAll(COLLAB_CLOSE.shuttingDown);
      await hall.close();
    },
  };
}

/** Several events of one deed are one look; never two at once for one meeting. */
function makeRechecks(app: App, hall: Hall) {
  const waiting = new Map<string, NodeJS.Timeout>();
  let queue = Promise.resolve();
  const complain = (error: unknown) => app.log.error({ fault: faultOf(error) }, "rights not seen");
  return {
    soon(meetingId: string): void {
      if (waiting.has(meetingId)) return;
      const timer = setTimeout(() => {
        waiting.delete(meetingId);
        queue = queue.then(() => hall.recheck(meetingId)).catch(complain);
      }, SETTLE_MS);
      waiting.set(meetingId, timer);
    },
    close: () => waiting.forEach((timer) => clearTimeout(timer)),
  };
}
