import type { Knex } from "knex";
import { may } from "../people/permission.ts";
import type { Person } from "../people/person.ts";
import { servedSha256 } from "../papers/intake.views.server.ts";
import { refuse } from "../platform/refusal.ts";
import { listReplyFiles } from "./ballot-roll.store.server.ts";
import { requireBallot } from "./ballot-standing.views.server.ts";
import { listOpinions, passedOpinions } from "./opinion.store.server.ts";

/** Refuses a file that was not sent up for this member's reply to this ballot. */
export async function requireFilesOf(
  db: Knex,
  { ballotId, personId }: { ballotId: string; personId: string },
  fileIds: readonly string[],
): Promise<void> {
  const files = fileIds.length === 0 ? [] : await listReplyFiles(db, ballotId, personId);
  const known = new Set(files.map(({ id }) => id));
  if (fileIds.some((id) => !known.has(id))) refuse("not-found");
}

type Wanted = { person: Person; ballotId: string; fileId: string };

/**
 * What is read of a file of a reply: by the member and who assists, always; by others once it was
 * sent, where they may see what was answered or it was passed to them.
 */
export async function replyFile(
  db: Knex,
  { person, ballotId, fileId }: Wanted,
): Promise<{ sha256: string; fileName: string }> {
  const asked = { person, id: ballotId, action: "ballot.see" } as const;
  const { ballot, relations } = await requireBallot(db, asked);
  const files = await listReplyFiles(db, ballotId);
  const file = files.find(({ id }) => id === fileId) ?? refuse("not-found");
  const isOwn = [person.id, ...person.assistedIds].includes(file.personId);
  if (!isOwn && file.uploadedBy !== person.id) {
    const naming = (await listOpinions(db, ballotId, [file.personId])).filter((opinion) =>
      opinion.fileIds.includes(fileId),
    );
    const thing = { state: ballot.state, relations };
    const passed = await passedOpinions(db, ballotId);
    const isPassed =
      relations.includes("ballot-ministry") && naming.some(({ id }) => passed.has(id));
    const isSeen = may(person, "ballot.see-opinions", thing) && naming.length > 0;
    if (!isPassed && !isSeen) refuse("not-found");
  }
  return { sha256: await servedSha256(db, file.fileSha256), fileName: file.fileName };
}
