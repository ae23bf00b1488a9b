import type { App } from "../platform/app.server.ts";
import { dayOf } from "../platform/dates.ts";
import type { Device } from "./device.ts";
import { mayChangePasskeys, relyingPartyOf } from "./passkey.ts";
import { listPasskeysOf } from "./passkey.store.server.ts";
import { findSession } from "./session.store.server.ts";

export type OwnPasskeys = {
  keys: { id: string; device: Device; enrolledAt: number; usedAt: number | null }[];
  /** This sign-in proved more than a password. */
  mayChange: boolean;
};

/** Null where the address allows no passkeys. */
export async function ownPasskeys(
  app: App,
  { personId, sessionId }: { personId: string; sessionId: string },
): Promise<OwnPasskeys | null> {
  if (!relyingPartyOf(app.settings.origins)) return null;
  const session = await findSession(app.read, sessionId, dayOf(app.clock()));
  const keys = await listPasskeysOf(app.read, personId);
  return {
    keys: keys.map(({ id, device, enrolledAt, usedAt }) => ({ id, device, enrolledAt, usedAt })),
    mayChange: session !== null && mayChangePasskeys(session.via),
  };
}
