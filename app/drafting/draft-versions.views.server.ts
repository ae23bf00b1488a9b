import type { Knex } from "knex";
import { minutesVersions } from "../minutes/minutes-text.views.server.ts";
import { personTitles } from "../people/directory.views.server.ts";
import type { Bilingual, Person } from "../people/person.ts";
import { refuse } from "../platform/refusal.ts";
import type { PrintedKind } from "../resolutions/document-form.ts";
import { resolutionVersions } from "../resolutions/resolution-versions.views.server.ts";
import { blocksOfMinutes, blocksOfResolution, linesOf, type Block } from "./draft-block.ts";
import type { DraftSubject } from "./draft-name.ts";
import { findDraftStanding } from "./draft-standing.views.server.ts";
import { countChanges, wordChanges, type ChangedLine } from "./word-changes.ts";

export type DraftVersionsPage = {
  subject: DraftSubject;
  documentKind: PrintedKind;
  versions: { version: number; at: number; by: Bilingual | null }[];
  /** Which are compared; `before` is null where there is none before. */
  before: number | null;
  after: number;
  lines: ChangedLine[];
  added: number;
  removed: number;
};

type Asked = { person: Person; subject: DraftSubject; before: number | null; after: number | null };

/** The saved versions of a draft, and two of them beside each other, for whoever may write it. */
export async function draftVersionsPage(db: Knex, asked: Asked): Promise<DraftVersionsPage> {
  const kept = await versionsOf(db, asked);
  const { documentKind } = (await findDraftStanding(db, asked)) ?? refuse("not-found");
  const names = await personTitles(
    db,
    kept.map(({ by }) => by),
  );
  const newest = kept[0]?.version ?? refuse("not-found");
  const after = asked.after ?? newest;
  const shown = kept.find(({ version }) => version === after) ?? refuse("not-found");
  const previous = kept.find(({ version }) => version < after)?.version ?? null;
  const before = asked.before ?? previous;
  const old = kept.find(({ version }) => version === before);
  if (before !== null && !old) refuse("not-found");
  const now = linesOf(shown.blocks, documentKind);
  const lines = old ? wordChanges(linesOf(old.blocks, documentKind), now) : wordChanges(now, now);
  return {
    ...{ subject: asked.subject, documentKind },
    versions: kept.map(({ version, at, by }) => ({ version, at, by: names.get(by) ?? null })),
    ...{ before, after, lines },
    ...countChanges(lines),
  };
}

type Kept = { version: number; at: number; by: string; blocks: Block[] };

async function versionsOf(db: Knex, { person, subject: { kind, id } }: Asked): Promise<Kept[]> {
  switch (kind) {
    case "resolution": {
      const kept = await resolutionVersions(db, { person, id });
      return kept.map((each) => ({ ...each, blocks: blocksOfResolution(each) }));
    }
    case "minutes": {
      const kept = await minutesVersions(db, { person, meetingId: id });
      return kept.map((each) => ({ ...each, blocks: blocksOfMinutes(each.sections) }));
    }
    default:
      return kind satisfies never;
  }
}
