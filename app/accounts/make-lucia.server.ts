import type { Knex } from "knex";
import { Lucia, TimeSpan, type Adapter, type DatabaseSession, type DatabaseUser } from "lucia";
import { presencesOf } from "../meetings/presence.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { dayOf } from "../platform/dates.ts";
import { sha256 } from "../platform/hash.server.ts";
import type { Device } from "./device.ts";
import { ABSOLUTE_MS, countsUntil, type Via } from "./session.ts";
import {
  deleteSession,
  deleteSessionsOf,
  findSession,
  insertSession,
  listSessionsOf,
  type StoredSession,
} from "./session.store.server.ts";

/*
 * Lucia makes the secret, reads and writes the cookie and asks the adapter. What it does not do, the
 * adapter does: the table holds only the secret's SHA-256, our clock decides, and a request alone
 * prolongs nothing.
 */

type Arrival = { via: Via; device: Device };

declare module "lucia" {
  interface Register {
    DatabaseSessionAttributes: Arrival;
  }
}

type Handles = { read: Knex; write: Knex };

export function makeLucia(app: App, handles: Handles = app): Lucia {
  const secure = app.settings.origins.every(isSecure);
  return new Lucia(adapterOf(app, handles), {
    sessionExpiresIn: new TimeSpan(ABSOLUTE_MS, "ms"),
    sessionCookie: {
      // Under this prefix browsers take a cookie only over TLS and from this very host: no other
      // address of the domain can plant one.
      name: secure ? "__Host-e_cabinet_session" : "e_cabinet_session",
      // Lax: a link in a mail opens the page itself. Writes are guarded by the origin check.
      attributes: { sameSite: "lax", secure },
    },
  });
}

const isSecure = (origin: string) => origin.startsWith("https:");

function adapterOf(app: App, { read, write }: Handles): Adapter {
  return {
    getSessionAndUser: (secret) => getSessionAndUser(app, read, secret),
    getUserSessions: async (personId) => {
      const sessions = await listSessionsOf(read, personId);
      return Promise.all(sessions.map((each) => described(app, read, { ...each, named: each.id })));
    },
    setSession: ({ id, userId, attributes }) => {
      const now = app.clock();
      const times = { startedAt: now, endsAt: now + ABSOLUTE_MS };
      return insertSession(write, { id: sha256(id), personId: userId, ...times, ...attributes });
    },
    // Lucia would prolong with every request; only a touch or a key does (touch.server.ts).
    updateSessionExpiration: () => Promise.resolve(),
    deleteSession: async (secret) => void (await deleteSession(write, sha256(secret))),
    deleteUserSessions: async (personId) => void (await deleteSessionsOf(write, personId)),
    deleteExpiredSessions: async () =>
      void (await write("sessions").where("expires_at", "<=", app.clock()).delete()),
  };
}

async function getSessionAndUser(
  app: App,
  db: Knex,
  secret: string,
): Promise<[DatabaseSession | null, DatabaseUser | null]> {
  const session = await findSession(db, sha256(secret), dayOf(app.clock()));
  if (!session) return [null, null];
  const user = { id: session.personId, attributes: {} };
  return [await described(app, db, { ...session, named: secret }), user];
}

/** Lucia compares with Date.now(); where our clock is steered, the difference is added. */
async function described(
  app: App,
  db: Knex,
  session: StoredSession & { named: string },
): Promise<DatabaseSession> {
  const now = app.clock();
  const presences = await presencesOf(db, [session.personId], now - ABSOLUTE_MS);
  const until = countsUntil(session, presences.get(session.personId) ?? []);
  const expiresAt = new Date(until - now + Date.now());
  const attributes = { via: session.via, device: session.device };
  return { id: session.named, userId: session.personId, expiresAt, attributes };
}
