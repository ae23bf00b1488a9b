import type { Tx } from "../platform/commit.server.ts";
import { standingMinutes } from "./standing-minutes.server.ts";
import { reviseMinutes, type Section } from "./minutes.ts";
import { insertVersion, saveMinutes } from "./minutes.store.server.ts";

type Input = { meetingId: string; version: number; sections: Section[] };

/** Another wording, as a new version of the minutes; refuses once they are confirmed. */
export async function saveMinutesTextIn(
  tx: Tx,
  by: string,
  { meetingId, version: seen, sections }: Input,
): Promise<{ version: number }> {
  const wanted = { meetingId, action: "minutes.edit" } as const;
  const { minutes, person } = await standingMinutes(tx, by, wanted);
  const revised = reviseMinutes(minutes, seen);
  const { version } = revised;
  await saveMinutes(tx.db, revised);
  await insertVersion(tx.db, { meetingId, version, sections, at: tx.at, by: person.id });
  tx.record({
    type: "minutes.revised",
    subject: `meeting:${meetingId}`,
    payload: { version },
    wakes: [`meeting:${meetingId}`],
  });
  return { version };
}
