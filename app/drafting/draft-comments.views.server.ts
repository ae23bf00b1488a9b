import type { Knex } from "knex";
import { personTitles } from "../people/directory.views.server.ts";
import type { Bilingual, Person } from "../people/person.ts";
import type { DraftComment } from "./draft-comment.ts";
import { listComments, listReplies } from "./draft-comment.store.server.ts";
import type { DraftSubject } from "./draft-name.ts";

type Said = { id: string; by: Bilingual | null; at: number; text: string };

export type ShownComment = Omit<DraftComment, "personId"> &
  Said & {
    isOwn: boolean;
    replies: Said[];
    closed: { by: Bilingual | null; at: number; reason: string } | null;
  };

/** What is said on a draft, the earliest first; whoever asks has seen to it that they may read it. */
export async function draftComments(
  db: Knex,
  { person, subject }: { person: Person; subject: DraftSubject },
): Promise<ShownComment[]> {
  const comments = await listComments(db, subject);
  const replies = await listReplies(
    db,
    comments.map(({ id }) => id),
  );
  const names = await personTitles(db, [
    ...comments.flatMap(({ personId, closed }) => [personId, ...(closed ? [closed.by] : [])]),
    ...replies.map(({ personId }) => personId),
  ]);
  const nameOf = (personId: string) => names.get(personId) ?? null;
  return comments.map(({ personId, closed, ...comment }) => ({
    ...comment,
    by: nameOf(personId),
    isOwn: personId === person.id,
    replies: replies
      .filter(({ commentId }) => commentId === comment.id)
      .map(({ id, at, text, personId: by }) => ({ id, at, text, by: nameOf(by) })),
    closed: closed && { ...closed, by: nameOf(closed.by) },
  }));
}

/** How many of them nobody has settled yet. */
export async function countOpenComments(db: Knex, subject: DraftSubject): Promise<number> {
  return (await listComments(db, subject)).filter(({ state }) => state === "open").length;
}
