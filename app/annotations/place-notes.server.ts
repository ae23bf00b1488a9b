import type { App } from "../platform/app.server.ts";
import { commit } from "../platform/commit.server.ts";
import { faultOf } from "../platform/fault.ts";
import { runInWorker } from "../platform/worker.server.ts";
import { versionsOut } from "../papers/versions.views.server.ts";
import { placingSchema } from "./comparison.ts";
import { ownersOf, readOwn } from "./note-log.store.server.ts";
import { decidedBefore, findComparison, keepComparison } from "./placement.store.server.ts";
import { keepPlacements } from "./placement.store.server.ts";
import type { Owner, PlacingTask } from "./placing-task.ts";

const LIMITS = { timeoutMs: 180_000, memoryMb: 768, onLimit: "paper-too-costly" } as const;

type Wanted = {
  paperId: string;
  meetingId: string;
  /** Only this person's notes: they came late, from a tablet that was away. */
  personId?: string;
};

/**
 * Finds where the notes of a paper's earlier versions stand in its newest one, and which pages
 * changed. Nobody is shown what is private: out of the thread come places only, and they go to
 * whoever may read the note. Run again it adds what is missing and changes nothing.
 */
export async function placeNotes(app: App, wanted: Wanted): Promise<{ version: number } | null> {
  const { paperId } = wanted;
  const versions = await versionsOut(app.read, paperId);
  const version = versions.at(-1)?.version ?? 1;
  if (version === 1) return null;
  const task: PlacingTask = {
    files: versions.map((each) => ({
      version: each.version,
      path: app.files.pathOf(each.servedSha256),
    })),
    newest: version,
    wantsPages: (await findComparison(app.read, { paperId, version })) === null,
    owners: await ownersWith(app, wanted, version),
  };
  if (!task.wantsPages && task.owners.length === 0) return { version };
  const placing = await placed(app, task);
  if (!placing) return null;
  const deed = { act: "place-notes", intent: null, input: { paperId, version } };
  await commit(app, deed, async (tx) => {
    const { pages } = placing;
    if (pages) await keepComparison(tx.db, { paperId, version, at: tx.at }, pages);
    await keepPlacements(tx.db, { paperId, version, at: tx.at }, placing.placed);
    const changed = pages?.filter(({ is }) => is !== "same").length;
    tx.record({
      type: "paper.compared",
      subject: `paper:${paperId}`,
      payload: { version, ...(changed !== undefined && { changed }) },
      wakes: [`meeting:${wanted.meetingId}`],
    });
    return null;
  });
  return { version };
}

async function ownersWith(
  app: App,
  { paperId, personId }: Wanted,
  version: number,
): Promise<Owner[]> {
  const decided = await decidedBefore(app.read, { paperId, version });
  const ids = personId === undefined ? await ownersOf(app.read, paperId) : [personId];
  const owners: Owner[] = [];
  for (const owner of ids) {
    const { state, log } = await readOwn(app.read, { paperId, personId: owner });
    const updates = [...(state ? [state] : []), ...log.map(({ bytes }) => bytes)];
    const own = decided.filter((each) => each.personId === owner);
    owners.push({
      personId: owner,
      updates: updates.map((bytes) => Uint8Array.from(bytes)),
      decided: own.map(({ personId: _, version: of, ...placement }) => ({
        version: of,
        placement,
      })),
    });
  }
  return owners;
}

/** Null where the files cannot be compared within the limits: nothing is claimed of their notes then. */
async function placed(app: App, input: PlacingTask) {
  try {
    const entry = "app/annotations/place-notes.worker.ts";
    return placingSchema.parse(await runInWorker(app, { entry, input, ...LIMITS }));
  } catch (error) {
    app.log.warn({ fault: faultOf(error) }, "two versions of a paper could not be compared");
    return null;
  }
}
