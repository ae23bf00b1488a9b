import type { Knex } from "knex";
import { z } from "zod";
import { countOpenComments } from "../drafting/draft-comments.views.server.ts";
import { relationsInMeeting, requireMeeting } from "../meetings/standing.views.server.ts";
import { personTitles } from "../people/directory.views.server.ts";
import { may, type Action } from "../people/permission.ts";
import type { Bilingual, Person } from "../people/person.ts";
import { requireMay } from "../people/require.ts";
import { refuse } from "../platform/refusal.ts";
import type { SigningFault } from "../resolutions/signing-fault.ts";
import type { VoteByName } from "../votes/by-name.views.server.ts";
import { listComments, type Comment } from "./comment.store.server.ts";
import type { MinutesState } from "./minutes-state.ts";
import type { Section } from "./minutes.ts";
import { findMinutes, listVersions } from "./minutes.store.server.ts";
import { findSigningFault } from "./signing-fault.store.server.ts";

export type MinutesPage = {
  meeting: { id: string; title: string; startsAt: number };
  state: MinutesState;
  /** The newest version; which one is shown, and which of its sections differ from the one before. */
  version: number;
  shown: number;
  sections: (Section & { changed: boolean })[];
  versions: { version: number; at: number; by: Bilingual | null }[];
  /** Comments on passages that nobody has settled. */
  openPassages: number;
  comments: (Omit<Comment, "personId"> & { by: Bilingual | null })[];
  textSha256: string | null;
  hasPaper: boolean;
  /** Why the paper is not signed yet. */
  signingFault: SigningFault | null;
  may: Record<
    "draft" | "edit" | "circulate" | "comment" | "answer" | "confirm" | "signAgain",
    boolean
  >;
  sealed: { votes: VoteByName[]; sha256: string } | null;
};

type Eyes = { person: Person; meetingId: string; version: number | null };

/** The minutes as these eyes may see them; before there are any, only to whoever may draft them. */
export async function minutesPage(db: Knex, eyes: Eyes): Promise<MinutesPage> {
  const { person, meetingId } = eyes;
  const meeting = await requireMeeting(db, { person, meetingId, action: "meeting.see" });
  const relations = await relationsInMeeting(db, person, meetingId);
  const mayDraft = may(person, "meeting.draft-minutes", { state: meeting.state, relations });
  const minutes = await findMinutes(db, meetingId);
  const head = { id: meeting.id, title: meeting.title, startsAt: meeting.startsAt };
  if (!minutes) return mayDraft ? blank(head) : refuse("not-found");
  const thing = { state: minutes.state, relations };
  requireMay(person, "minutes.see", thing);
  const can = (action: Action) => may(person, action, thing);
  const { state, version } = minutes;
  const isKept = state === "confirmed" || state === "closed";
  return {
    meeting: head,
    state,
    version,
    ...(await textsOf(db, { ...eyes, newest: version, all: can("minutes.edit") })),
    comments: await commentsOn(db, meetingId),
    openPassages: await countOpenComments(db, { kind: "minutes", id: meetingId }),
    textSha256: isKept ? minutes.textSha256 : null,
    hasPaper: state === "closed",
    signingFault: await findSigningFault(db, meetingId),
    may: {
      draft: mayDraft && can("minutes.edit"),
      edit: can("minutes.edit"),
      circulate: can("minutes.circulate"),
      comment: can("minutes.comment"),
      answer: can("minutes.answer"),
      confirm: can("minutes.confirm"),
      signAgain: can("minutes.sign-again"),
    },
    sealed: can("minutes.see-sealed") ? await sealOf(db, meetingId) : null,
  };
}

const nothing = { draft: false, edit: false, circulate: false, comment: false, answer: false };

function blank(meeting: MinutesPage["meeting"]): MinutesPage {
  const none = {
    sections: [],
    versions: [],
    comments: [],
    textSha256: null,
    hasPaper: false,
    openPassages: 0,
    signingFault: null,
  };
  const rights = { ...nothing, confirm: false, signAgain: false, draft: true };
  return { meeting, state: "none", version: 0, shown: 0, ...none, may: rights, sealed: null };
}

type Wanted = Eyes & { newest: number; all: boolean };

/** Earlier versions are the secretariat's; everybody else reads the newest. */
async function textsOf(db: Knex, { meetingId, version, newest, all }: Wanted) {
  const versions = await listVersions(db, meetingId);
  const at = all && version !== null ? version : newest;
  const shown = versions.find((each) => each.version === at) ?? refuse("not-found");
  const before = versions.find((each) => each.version === at - 1);
  const names = await personTitles(
    db,
    versions.map(({ by }) => by),
  );
  const textBefore = (key: string) => before?.sections.find((each) => each.key === key)?.text;
  return {
    shown: at,
    sections: shown.sections.map((section) => ({
      ...section,
      changed: before !== undefined && textBefore(section.key) !== section.text,
    })),
    versions: all
      ? versions.map((each) => ({
          ...{ version: each.version, at: each.at },
          by: names.get(each.by) ?? null,
        }))
      : [],
  };
}

async function commentsOn(db: Knex, meetingId: string): Promise<MinutesPage["comments"]> {
  const comments = await listComments(db, meetingId);
  const names = await personTitles(
    db,
    comments.map(({ personId }) => personId),
  );
  return comments.map(({ personId, ...comment }) => {
    return { ...comment, by: names.get(personId) ?? null };
  });
}

const sealedVotes = z.array(
  z.object({
    itemId: z.string(),
    round: z.number(),
    question: z.string(),
    choices: z.array(
      z.object({
        name: z.string(),
        choice: z.enum(["FOR", "AGAINST", "ABSTAIN"]).nullable(),
        // Minutes sealed before this was told apart have it nowhere.
        isInvalid: z.boolean().default(false),
        option: z.number().nullable().default(null),
        isAssisted: z.boolean().default(false),
      }),
    ),
  }),
);

async function sealOf(db: Knex, meetingId: string): Promise<MinutesPage["sealed"]> {
  const row = await db("minutes_sealed").where({ meeting_id: meetingId }).first();
  return row ? { votes: sealedVotes.parse(JSON.parse(row.votes)), sha256: row.sha256 } : null;
}

/** The paper of closed minutes, for those who may read them. */
export async function minutesFile(
  db: Knex,
  { person, meetingId }: { person: Person; meetingId: string },
): Promise<{ sha256: string; name: string } | null> {
  await requireMeeting(db, { person, meetingId, action: "meeting.see" });
  const minutes = (await findMinutes(db, meetingId)) ?? refuse("not-found");
  const relations = await relationsInMeeting(db, person, meetingId);
  requireMay(person, "minutes.see", { state: minutes.state, relations });
  return minutes.state === "closed"
    ? { sha256: minutes.fileSha256, name: "bien-ban-phien-hop.pdf" }
    : null;
}
