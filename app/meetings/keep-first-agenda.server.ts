import type { Tx } from "../platform/commit.server.ts";
import { agendaSnapshot } from "./agenda-version.views.server.ts";
import { insertVersion, lastVersionNumber } from "./agenda-version.store.server.ts";

/** The agenda as it goes out with the invitation: version 1. */
export async function keepFirstAgendaIn(tx: Tx, meetingId: string): Promise<void> {
  if ((await lastVersionNumber(tx.db, meetingId)) > 0) return;
  const lines = await agendaSnapshot(tx.db, meetingId);
  const version = { number: 1, madeAt: tx.at, lines, changes: [] };
  await insertVersion(tx.db, { meetingId, by: tx.by, ...version });
}
