import { requireMeeting } from "../meetings/standing.views.server.ts";
import { minutesState } from "../minutes/minutes-state.views.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import type { App, Json } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { requireNotesOpen, type Note } from "./note.ts";
import { findNote } from "./note.store.server.ts";

type Deed = { act: string; intent: Intent; input: { noteId: string } };

/** What every act on a note begins with; a note one may not see is as good as missing. */
export function actOnNote<Answer extends Json>(
  app: App,
  { act, intent, input }: Deed,
  work: (tx: Tx, note: Note) => Promise<Answer>,
): Promise<Answer> {
  return commit(app, { act, intent, input }, async (tx) => {
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const note = (await findNote(tx.db, input.noteId)) ?? refuse("not-found");
    const { meetingId } = note;
    const conducts = { person, meetingId, action: "meeting.conduct", forUpdate: true } as const;
    await requireMeeting(tx.db, conducts).catch(() => refuse("not-found"));
    await requireMeeting(tx.db, { person, meetingId, action: "meeting.keep-notes" });
    requireNotesOpen(await minutesState(tx.db, meetingId));
    return work(tx, note);
  });
}
