import type { CheckedFile } from "../papers/intake.ts";
import { keepIntakeIn } from "../papers/keep-intake.server.ts";
import { may } from "../people/permission.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { relationsToBallot } from "./ballot-standing.views.server.ts";
import { insertReplyFile } from "./ballot-roll.store.server.ts";
import { requireCollectingIn } from "./require-collecting.server.ts";
import { requireSheetOf } from "./whose-sheet.ts";

type Input = {
  ballotId: string;
  /** For whose reply; the secretariat names the member whose paper it scanned. */
  personId: string | null;
  fileName: string;
  /** Through the gate and kept. */
  file: CheckedFile;
};

/** A PDF for a reply: nobody else reads it before the reply that names it was sent. */
export async function addReplyFile(
  app: App,
  intent: Intent,
  { file, ...asked }: Input,
): Promise<{ fileId: string; pages: number }> {
  const { sha256, size, pages } = file;
  const input = { ...asked, pages, sha256, size };
  return commit(app, { act: "add-reply-file", intent, input }, async (tx) => {
    const { ballotId, fileName } = asked;
    const wanted = { by: intent.by, ballotId, action: "ballot.see" } as const;
    const standing = await requireCollectingIn(tx, wanted);
    const { person, ballot, roll } = standing;
    const relations = await relationsToBallot(tx.db, person, ballot);
    const mayEnter = may(person, "ballot.enter", { state: ballot.state, relations });
    const named = mayEnter && roll.find(({ personId }) => personId === asked.personId);
    const { personId } = named || requireSheetOf(standing, asked.personId);
    const mayPrepare = may(person, "ballot.prepare", { state: ballot.state, relations });
    if (!named && !mayPrepare) refuse("not-allowed");
    await keepIntakeIn(tx, file);
    const id = tx.id();
    const upload = { fileSha256: sha256, pages, uploadedAt: tx.at, uploadedBy: intent.by };
    await insertReplyFile(tx.db, { id, ballotId, personId, fileName, ...upload });
    tx.record({
      type: "ballot.reply-file-added",
      subject: `ballot:${ballotId}`,
      payload: { personId, fileId: id, pages, sha256 },
      wakes: [`person:${personId}`],
    });
    return { fileId: id, pages };
  });
}
