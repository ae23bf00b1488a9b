import type { App } from "../platform/app.server.ts";
import { findClients, registerClient, type Own } from "./note-log.store.server.ts";

type Writers = {
  own: Own;
  /** Device by client id, of those that write here. */
  writers: Map<number, string>;
};

/** Every client id that adds something is this device's; a new one becomes so. */
export async function areOwnWriters(
  app: App,
  here: Writers,
  { deviceId, clientIds }: { deviceId: string; clientIds: readonly number[] },
): Promise<boolean> {
  const { paperId, personId } = here.own;
  const unknown = clientIds.filter((id) => !here.writers.has(id));
  for (const clientId of unknown) {
    const [known] = await findClients(app.write, paperId, [clientId]);
    const client = { clientId, personId, deviceId, at: app.clock() };
    if (!known) await registerClient(app.write, paperId, client);
    const [owner] = known ? [known] : await findClients(app.write, paperId, [clientId]);
    if (owner?.personId !== personId) return false;
    here.writers.set(clientId, owner.deviceId);
  }
  return clientIds.every((id) => here.writers.get(id) === deviceId);
}
