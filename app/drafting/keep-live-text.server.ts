import { saveMinutesTextIn } from "../minutes/save-minutes-text.server.ts";
import { newestMinutes } from "../minutes/minutes-text.views.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import type { Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { saveClausesIn } from "../resolutions/save-clauses.server.ts";
import { minutesOfBlocks, resolutionOfBlocks, sayTheSame, type Block } from "./draft-block.ts";
import { blocksIn } from "./draft-document.store.server.ts";
import type { DraftSubject } from "./draft-name.ts";
import { findDraftStanding } from "./draft-standing.views.server.ts";
import { setSavedAs } from "./draft.store.server.ts";
import { readLiveDraft } from "./read-live-draft.server.ts";

/**
 * Saves what the live text says as the next version of the draft, and answers which that is: the one
 * there is, where the live text says nothing else. Refuses `not-found` to whoever may not see it,
 * and what its room refuses to whoever may not change it.
 */
export async function keepLiveTextIn(
  tx: Tx,
  by: string,
  subject: DraftSubject,
): Promise<{ version: number }> {
  const person = await requirePerson(tx.db, by, tx.at);
  const standing =
    (await findDraftStanding(tx.db, { person, subject, forUpdate: true })) ?? refuse("not-found");
  const { name, version } = standing;
  const live = await readLiveDraft(tx.db, name);
  const blocks = live ? blocksIn(live) : standing.blocks;
  if (standing.mayWrite && sayTheSame(blocks, standing.blocks)) return { version };
  const saved = await save(tx, by, { subject, version, blocks });
  await setSavedAs(tx.db, name, saved.version);
  return saved;
}

type Live = { subject: DraftSubject; version: number; blocks: Block[] };

async function save(tx: Tx, by: string, { subject, version, blocks }: Live) {
  const { kind, id } = subject;
  if (kind === "resolution") {
    const text = resolutionOfBlocks(blocks);
    return saveClausesIn(tx, by, { resolutionId: id, version, ...text });
  }
  const sections = minutesOfBlocks(await newestMinutes(tx.db, id), blocks);
  return saveMinutesTextIn(tx, by, { meetingId: id, version, sections });
}
