import type { Knex } from "knex";
import { relationsInMeeting } from "../meetings/standing.views.server.ts";
import { personTitles } from "../people/directory.views.server.ts";
import { may } from "../people/permission.ts";
import type { Bilingual, Person } from "../people/person.ts";
import { refuse } from "../platform/refusal.ts";
import { countOfWords, withoutWhole, withoutWords } from "./blank.ts";
import { blanksOf } from "./blanked-passage.store.server.ts";
import type { DocumentKind } from "./document-kind.ts";
import { documentOf, fileNameFor } from "./document-of.views.server.ts";
import { annexLabel, documentPaper } from "./document-paper.ts";
import type { PiecePaper } from "./paper-piece.ts";
import { codeOf, isIssuedResolution, type IssuedResolution } from "./resolution.ts";
import { requireResolution } from "./resolution.views.server.ts";

export type ShownClause = { id: string; article: number; clause: number | null; text: string };

/** "Phụ lục II" and its title. */
export type ShownAnnex = { number: number; label: string; title: string };

export type BlankLine = {
  id: string;
  /** A whole clause or annex, or the words and how often they stand in the text. */
  clause: ShownClause | null;
  annex: ShownAnnex | null;
  words: string;
  count: number;
  reason: string;
  by: Bilingual | null;
  at: number;
};

export type PublicVersionPage = {
  id: string;
  kind: DocumentKind;
  code: string;
  title: string;
  blanks: BlankLine[];
  clauses: ShownClause[];
  annexes: ShownAnnex[];
  /** Not published yet. */
  mayBlank: boolean;
};

type Asked = { person: Person; id: string };

/** What is left out of the public version and why, for the secretariat alone; `not-found` for others. */
export async function publicVersionPage(db: Knex, asked: Asked): Promise<PublicVersionPage> {
  const { resolution, thing } = await requireIssued(db, asked);
  if (!may(asked.person, "resolution.see-blanks", thing)) refuse("not-found");
  const { id, kind, title, articles } = resolution;
  const annexes = annexesOf(resolution);
  const clauses = articles.flatMap(({ number: article, clauses: all }) =>
    all.map(({ id: clauseId, number, text }) => ({ id: clauseId, article, clause: number, text })),
  );
  const blanks = await blanksOf(db, id);
  const titles = await personTitles(db, [...new Set(blanks.map(({ by }) => by))]);
  return {
    ...{ id, kind, title, clauses, annexes, code: codeOf(resolution) },
    blanks: blanks.map(({ clauseId, annex, by, ...blank }) => ({
      ...blank,
      clause: clauses.find((each) => each.id === clauseId) ?? null,
      annex: annexes.find(({ number }) => number === annex) ?? null,
      count: countOfWords(resolution, blank.words),
      by: titles.get(by) ?? null,
    })),
    mayBlank: may(asked.person, "resolution.blank", thing),
  };
}

function annexesOf({ annexes }: IssuedResolution): ShownAnnex[] {
  return annexes.map(({ title }, at) => {
    const number = at + 1;
    return { number, title, label: annexLabel(number, annexes.length) };
  });
}

/**
 * The public version as it is printed: for whoever reads the document once it is published, before
 * that and when it no longer holds for the secretariat.
 */
export async function publicPaper(
  db: Knex,
  { isDemo, ...asked }: Asked & { isDemo: boolean },
): Promise<{ paper: PiecePaper; fileName: string }> {
  const { resolution, thing } = await requireIssued(db, asked);
  const isOut = thing.state === "published";
  if (!isOut && !may(asked.person, "resolution.see-blanks", thing)) refuse("not-found");
  const blanks = await blanksOf(db, resolution.id);
  const document = await documentOf(db, withoutWhole(resolution, blanks), { isDemo });
  const words = blanks.flatMap((each) => (each.words === "" ? [] : [each.words]));
  const { signed, mark, ...paper } = withoutWords(document, words);
  const signer = { ...signed.signer, note: "(Đã ký)" };
  const notes = [...(blanks.length > 0 ? [LEFT_OUT] : []), ...(mark === undefined ? [] : [mark])];
  const noted = notes.length > 0 ? { mark: notes.join(". ") } : {};
  return {
    paper: documentPaper({ ...paper, ...noted, signed: { ...signed, signer } }),
    fileName: `${fileNameFor(resolution)}-cong-khai.pdf`,
  };
}

const LEFT_OUT = "Bản công khai; […] là phần không công khai";

async function requireIssued(db: Knex, { person, id }: Asked) {
  const resolution = await requireResolution(db, { person, id, action: "resolution.read" });
  // What circulates within the Government only has no public version.
  if (!isIssuedResolution(resolution) || resolution.marks.isInternal) return refuse("not-found");
  const relations = await relationsInMeeting(db, person, resolution.meetingId);
  const issued: IssuedResolution = resolution;
  return { resolution: issued, thing: { state: issued.state, relations } };
}
