import { presencesOf } from "../meetings/presence.views.server.ts";
import type { App } from "../platform/app.server.ts";
import type { Device } from "./device.ts";
import { ABSOLUTE_MS, counts, type Via } from "./session.ts";
import { findNews, listSessionsOf, type SignInNews } from "./session.store.server.ts";

export type OwnSignIn = {
  id: string;
  device: Device;
  via: Via;
  startedAt: number;
  activeAt: number;
  /** The one that asks. */
  isThis: boolean;
};

type Asking = { personId: string; sessionId: string };

/** One's own sign-ins that still count: this one first, then the latest. */
export async function ownSignIns(app: App, { personId, sessionId }: Asking): Promise<OwnSignIn[]> {
  const now = app.clock();
  const presences = await presencesOf(app.read, [personId], now - ABSOLUTE_MS);
  const sessions = await listSessionsOf(app.read, personId);
  return sessions
    .filter((session) => counts(session, presences.get(personId) ?? [], now))
    .map(({ id, device, via, startedAt, activeAt }) => {
      return { id, device, via, startedAt, activeAt, isThis: id === sessionId };
    })
    .sort((a, b) => Number(b.isThis) - Number(a.isThis) || b.startedAt - a.startedAt);
}

/** A sign-in elsewhere of which this one's screens have not been told, or told in vain. */
export function signInNews(app: App, sessionId: string): Promise<SignInNews | null> {
  return findNews(app.read, sessionId);
}
