import type { beforeHandleAwarenessPayload } from "@hocuspocus/server";
import type { Reader } from "./collab-line.ts";
import type { Visits } from "./make-visits.server.ts";
import { stampPresence } from "./presence.ts";

/** Where somebody is, one state for each connection, under the server's own name; only where it is asked. */
export function stampAwareness(
  { states, document, connection }: beforeHandleAwarenessPayload<Reader>,
  visits: Visits,
): void {
  const { opened, visit } = connection?.context ?? {};
  const who = visit ?? (opened?.document.is === "room" ? opened : undefined);
  if (!connection || !who) return states.clear();
  const others = document.getConnections().filter((each) => each !== connection);
  const known = {
    personId: who.personId,
    name: who.name,
    own: document.getClients(connection),
    others: new Set(others.flatMap((each) => [...document.getClients(each)])),
  };
  stampPresence(states, known, visit && visits.stampOf(visit));
}
