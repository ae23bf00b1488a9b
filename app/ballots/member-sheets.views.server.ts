import type { Knex } from "knex";
import { may, type Relation } from "../people/permission.ts";
import { personTitles } from "../people/directory.views.server.ts";
import type { Bilingual, Person } from "../people/person.ts";
import { receiptCode } from "../votes/receipt.ts";
import type { Ballot } from "./ballot.ts";
import type { MemberSheet, SentOpinion } from "./ballot-view.ts";
import {
  findOpinionDraft,
  listReplyFiles,
  type Recipient,
  type ReplyFileRow,
} from "./ballot-roll.store.server.ts";
import { EMPTY_OPINION, type Opinion, type OpinionDraft } from "./opinion.ts";
import { listOpinions } from "./opinion.store.server.ts";
import type { ReplyFile } from "./shown-file.ts";

type Asked = {
  person: Person;
  ballot: Ballot;
  relations: readonly Relation[];
  roll: readonly Recipient[];
};

/** The sheets that are this person's own, or those of the members this person assists. */
export async function memberSheets(db: Knex, asked: Asked): Promise<MemberSheet[]> {
  const { person, ballot, relations, roll } = asked;
  const mine = roll.filter(({ personId }) => [person.id, ...person.assistedIds].includes(personId));
  if (mine.length === 0) return [];
  const ids = mine.map(({ personId }) => personId);
  const opinions = await listOpinions(db, ballot.id, ids);
  const files = await listReplyFiles(db, ballot.id);
  const titles = await personTitles(
    db,
    opinions.map(({ sentBy }) => sentBy),
  );
  const thing = { state: ballot.state, relations };
  return Promise.all(
    mine.map(async ({ personId, name }): Promise<MemberSheet> => {
      const own = opinions.filter((opinion) => opinion.personId === personId);
      const isOwn = personId === person.id;
      return {
        personId,
        office: name,
        isOwn,
        mayPrepare: may(person, "ballot.prepare", thing),
        maySend: isOwn && may(person, "ballot.send", thing),
        draft: await draftOf(db, { ballotId: ballot.id, personId, files, last: own.at(-1) }),
        sent: own.map((opinion) => shownOpinion(opinion, { files, titles })).reverse(),
      };
    }),
  );
}

type Drafted = {
  ballotId: string;
  personId: string;
  files: readonly ReplyFileRow[];
  last: Opinion | undefined;
};

/** Where nothing is being written, what was sent last is where writing begins again. */
async function draftOf(db: Knex, drafted: Drafted): Promise<MemberSheet["draft"]> {
  const { ballotId, personId, files, last } = drafted;
  const kept = await findOpinionDraft(db, ballotId, personId);
  const draft: OpinionDraft = kept?.draft ?? (last ? asDraft(last) : EMPTY_OPINION);
  const named = kept ? await personTitles(db, [kept.savedBy]) : new Map<string, Bilingual>();
  return {
    ...draft,
    files: filesNamed(files, draft.fileIds),
    savedAt: kept?.savedAt ?? null,
    savedBy: kept ? (named.get(kept.savedBy) ?? null) : null,
  };
}

const asDraft = ({ choice, text, isReserved, answers, fileIds }: Opinion): OpinionDraft => {
  return { choice, text, isReserved, answers, fileIds };
};

/** The files of a reply, in the order in which it names them. */
export function filesNamed(files: readonly ReplyFileRow[], ids: readonly string[]): ReplyFile[] {
  return ids.flatMap((id) => {
    const file = files.find((each) => each.id === id);
    return file ? [{ id, fileName: file.fileName, pages: file.pages }] : [];
  });
}

type Around = { files: readonly ReplyFileRow[]; titles: ReadonlyMap<string, Bilingual> };

function shownOpinion(opinion: Opinion, { files, titles }: Around): SentOpinion {
  const { id, choice, text, isReserved, answers, via, edition, at } = opinion;
  const isEntered = opinion.sentBy !== opinion.personId;
  return {
    ...{ id, choice, text, isReserved, answers, via, edition, at },
    files: filesNamed(files, opinion.fileIds),
    enteredBy: isEntered ? (titles.get(opinion.sentBy) ?? null) : null,
    code: receiptCode(id),
  };
}
