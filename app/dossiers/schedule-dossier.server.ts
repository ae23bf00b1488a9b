import { addItemIn } from "../meetings/add-item.server.ts";
import { requireMeeting } from "../meetings/standing.views.server.ts";
import { addPaperIn } from "../papers/add-paper.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import type { Intent, Tx } from "../platform/commit.server.ts";
import { requireMayBeScheduled, scheduleDossier as scheduled, type Dossier } from "./dossier.ts";
import { inDossierOrder } from "./dossier-papers.ts";
import { listPapers } from "./dossier.store.server.ts";
import { takeDossierStep } from "./take-dossier-step.server.ts";

type Input = { dossierId: string; meetingId: string };

/** One act: the item on the agenda, its papers under it, the dossier closed. */
export async function scheduleDossier(app: App, intent: Intent, input: Input) {
  return takeDossierStep(
    app,
    { act: "schedule-dossier", intent, input },
    {
      action: "dossier.schedule",
      step: "scheduled",
      apply: async (tx, dossier) => {
        requireMayBeScheduled(dossier);
        const person = await requirePerson(tx.db, intent.by, tx.at);
        const wanted = { person, meetingId: input.meetingId, forUpdate: true };
        const meeting = await requireMeeting(tx.db, { ...wanted, action: "meeting.prepare" });
        const { title, ministryId, minutes, mode } = dossier;
        const facts = { title, leadId: ministryId, presenterId: ministryId, minutes, mode };
        const { itemId } = await addItemIn(tx, meeting, facts);
        await layPapersIn(tx, { by: person.id, dossier, itemId });
        return scheduled(dossier, itemId);
      },
    },
  );
}

type Laying = { by: string; dossier: Dossier; itemId: string };

/** The same files, in the order of a dossier, for every reader of the item. */
async function layPapersIn(tx: Tx, { by, dossier, itemId }: Laying): Promise<void> {
  for (const paper of inDossierOrder(await listPapers(tx.db, dossier.id))) {
    const { kind, title, fileName, pages, fileSha256: sha256 } = paper;
    await addPaperIn(tx, by, { itemId, kind, title, fileName, readerIds: null, pages, sha256 });
  }
}
