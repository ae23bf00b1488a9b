import type { Knex } from "knex";
import { relationsInMeeting, requireMeeting } from "../meetings/standing.views.server.ts";
import type { Bilingual } from "../people/person.ts";
import { findPerson } from "../people/person.views.server.ts";
import { isRefusal, refuse, type RefusalCode } from "../platform/refusal.ts";
import { requirePaper } from "./paper.views.server.ts";

type Leading = { personId: string; meetingId: string; paperId: string; at: number };

/** Whether this person may lead the others through this paper now; under which name, or why not. */
export async function leaderOfPages(
  db: Knex,
  { personId, meetingId, paperId, at }: Leading,
): Promise<{ title: Bilingual; presides: boolean } | { refused: RefusalCode }> {
  try {
    const person = (await findPerson(db, personId, at)) ?? refuse("not-signed-in");
    await requireMeeting(db, { person, meetingId, action: "meeting.lead-pages" });
    const paper = await requirePaper(db, person, paperId);
    if (paper.meetingId !== meetingId) refuse("not-found");
    const relations = await relationsInMeeting(db, person, meetingId);
    return { title: person.title, presides: relations.includes("chair") };
  } catch (error) {
    if (isRefusal(error)) return { refused: error.code };
    throw error;
  }
}

/** Which of these persons may read the paper: those who may not are not shown where it is open. */
export async function readersAmong(
  db: Knex,
  asked: { personIds: readonly string[]; paperId: string; at: number },
): Promise<Set<string>> {
  const readers = new Set<string>();
  for (const personId of new Set(asked.personIds)) {
    if (await mayRead(db, { ...asked, personId })) readers.add(personId);
  }
  return readers;
}

async function mayRead(
  db: Knex,
  { personId, paperId, at }: { personId: string; paperId: string; at: number },
): Promise<boolean> {
  try {
    const person = await findPerson(db, personId, at);
    if (person) await requirePaper(db, person, paperId);
    return person !== null;
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
}
