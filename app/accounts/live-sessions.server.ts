import { presencesOf } from "../meetings/presence.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { dayOf } from "../platform/dates.ts";
import { ABSOLUTE_MS, counts } from "./session.ts";
import { listSessions } from "./session.store.server.ts";

/** Which of these sign-ins, named by their hashes, still count. */
export async function liveSessions(app: App, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const now = app.clock();
  const sessions = await listSessions(app.read, ids, dayOf(now));
  const personIds = sessions.map((session) => session.personId);
  const presences = await presencesOf(app.read, personIds, now - ABSOLUTE_MS);
  const living = sessions.filter((session) =>
    counts(session, presences.get(session.personId) ?? [], now),
  );
  return new Set(living.map((session) => session.id));
}
