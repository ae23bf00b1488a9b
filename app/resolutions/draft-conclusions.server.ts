import { attendanceRoll } from "../meetings/attendance.views.server.ts";
import { conclusionsOf } from "../meetings/conclusions.views.server.ts";
import type { Meeting } from "../meetings/meeting.ts";
import { relationsInMeeting, requireMeeting } from "../meetings/standing.views.server.ts";
import { personTitles } from "../people/directory.views.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { requireMay } from "../people/require.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { numberArticles, type Article } from "./article.ts";
import { titleFromItem } from "./document-kind.ts";
import { recordDraftIn } from "./record-draft.server.ts";
import { beginDraft } from "./resolution.ts";

/** The secretariat begins the notice of what the chair concluded at a closed meeting, item by item. */
export async function draftConclusions(
  app: App,
  intent: Intent,
  input: { meetingId: string },
): Promise<{ id: string }> {
  return commit(app, { act: "draft-conclusions", intent, input }, async (tx) => {
    const meeting = await requireClosed(tx, intent.by, input.meetingId);
    const { id: meetingId } = meeting;
    const articles = await partsOf(tx, meetingId);
    const matter = { kind: "conclusion-notice", meetingId, itemId: null, voteId: null } as const;
    const title = await titleOf(tx, meeting);
    const own = { id: tx.id(), title, draftedBy: intent.by, draftedAt: tx.at };
    const draft = beginDraft({ ...matter, ...own }, { replacesId: null, articles });
    await recordDraftIn(tx, draft);
    return { id: draft.id };
  });
}

async function requireClosed(tx: Tx, by: string, meetingId: string): Promise<Meeting> {
  const person = await requirePerson(tx.db, by, tx.at);
  const meeting = await requireMeeting(tx.db, { person, meetingId, action: "meeting.see" });
  const relations = await relationsInMeeting(tx.db, person, meetingId);
  requireMay(person, "resolution.draft", { state: "draft", relations });
  const hasEnded = meeting.state === "closed" || meeting.state === "archived";
  return hasEnded ? meeting : refuse("meeting-not-closed");
}

/** A part for each item that was concluded, a paragraph of it for each line. */
async function partsOf(tx: Tx, meetingId: string): Promise<Article[]> {
  const concluded = await conclusionsOf(tx.db, meetingId);
  if (concluded.length === 0) refuse("item-not-concluded");
  const parts = concluded.map(({ title, conclusion }) => ({
    title: titleFromItem(title),
    clauses: conclusion.split("\n").map((text) => ({ id: tx.id(), text })),
  }));
  return numberArticles(parts);
}

async function titleOf(tx: Tx, { id, title, chairSeatId }: Meeting): Promise<string> {
  const roll = await attendanceRoll(tx.db, id);
  const chair = roll.find(({ seatId }) => seatId === chairSeatId)?.personId ?? "";
  const titles = await personTitles(tx.db, [chair]);
  return `Kết luận của ${titles.get(chair)?.vi ?? "chủ tọa"} tại ${title}`;
}
