import { addItemIn } from "../meetings/add-item.server.ts";
import { requireMeeting } from "../meetings/standing.views.server.ts";
import { addPaperIn } from "../papers/add-paper.server.ts";
import type { CheckedFile } from "../papers/intake.ts";
import { requirePerson } from "../people/person.views.server.ts";
import type { Tx } from "../platform/commit.server.ts";
import type { Ballot } from "./ballot.ts";
import { filesToLayIn } from "./files-to-lay.server.ts";

type Laying = { ballot: Ballot; by: string; meetingId: string; synthesis: CheckedFile | null };

/** How long the room is given for what a ballot left open; the agenda can change it. */
const MINUTES = 30;

/** The matter as an item for decision, with its papers, the new versions and the synthesis. */
export async function layBeforeMeetingIn(
  tx: Tx,
  { ballot, by, meetingId, synthesis }: Laying,
): Promise<string> {
  const person = await requirePerson(tx.db, by, tx.at);
  const wanted = { person, meetingId, forUpdate: true, action: "meeting.prepare" } as const;
  const meeting = await requireMeeting(tx.db, wanted);
  const { subject, files } = await filesToLayIn(tx, ballot, synthesis);
  const { itemId } = await addItemIn(tx, meeting, {
    title: subject,
    leadId: ballot.ministryId,
    presenterId: ballot.ministryId,
    minutes: MINUTES,
    mode: "decision",
  });
  for (const { kind, title, fileName, pages, fileSha256: sha256 } of files) {
    await addPaperIn(tx, by, { itemId, kind, title, fileName, readerIds: null, pages, sha256 });
  }
  return itemId;
}
