import type { Knex } from "knex";
import { dayOf } from "../platform/dates.ts";
import { composed, fold } from "../platform/fold.ts";
import type { Organisation } from "./organisation.ts";
import { listOrganisations } from "./organisation.store.server.ts";
import { requirePeople } from "./people-standing.views.server.ts";
import type { Bilingual, Person } from "./person.ts";

export type OrganisationChoice = { id: string; name: Bilingual; isOver: boolean };

/** All of them by name, for a list to choose from; those that have ended are marked. */
export async function organisationChoices(db: Knex, now: number): Promise<OrganisationChoice[]> {
  const today = dayOf(now);
  return (await listOrganisations(db)).map(({ id, name, toOn }) => ({
    ...{ id, name, isOver: toOn !== null && toOn < today },
  }));
}

/** A line of the tree, indented by its depth; above all others what it stands under. */
export type TreeLine = Organisation & { depth: number; isOver: boolean; persons: number };

export type OrganisationTree = {
  lines: TreeLine[];
  choices: OrganisationChoice[];
  words: string;
  isAdding: boolean;
  /** The one whose form is open. */
  edited: Organisation | null;
  today: string;
};

type Asked = { person: Person; now: number; search: URLSearchParams };

/** `?q=` narrows to names and codes, with what they stand under; `?new` and `?edit=ID` open a form. */
export async function organisationTree(
  db: Knex,
  { person, now, search }: Asked,
): Promise<OrganisationTree> {
  requirePeople(person);
  const all = await listOrganisations(db);
  const words = (search.get("q") ?? "").trim();
  const today = dayOf(now);
  const rows: { organisation_id: string; count: number | string }[] = await db("persons")
    .whereNull("ended_on")
    .groupBy("organisation_id")
    .select("organisation_id")
    .count({ count: "*" });
  const persons = new Map(rows.map((row) => [row.organisation_id, Number(row.count)]));
  const lines = inTree(all, null, 0).map((line) => ({
    ...line,
    isOver: line.toOn !== null && line.toOn < today,
    persons: persons.get(line.id) ?? 0,
  }));
  return {
    lines: narrowed(lines, words),
    choices: await organisationChoices(db, now),
    ...{ words, today, isAdding: search.has("new") },
    edited: all.find(({ id }) => id === search.get("edit")) ?? null,
  };
}

type Placed = Organisation & { depth: number };

function inTree(all: readonly Organisation[], parentId: string | null, depth: number): Placed[] {
  return all
    .filter((each) => each.parentId === parentId)
    .flatMap((each) => [{ ...each, depth }, ...inTree(all, each.id, depth + 1)]);
}

function narrowed(lines: readonly TreeLine[], words: string): TreeLine[] {
  if (words === "") return [...lines];
  const sought = fold(composed(words));
  const byId = new Map(lines.map((line) => [line.id, line]));
  const kept = new Set<string>();
  for (const line of lines.filter((each) => textOf(each).includes(sought))) {
    let at: TreeLine | undefined = line;
    while (at && !kept.has(at.id)) {
      kept.add(at.id);
      at = at.parentId === null ? undefined : byId.get(at.parentId);
    }
  }
  return lines.filter(({ id }) => kept.has(id));
}

function textOf({ code, name, short, identifier2016, identifier2020 }: Organisation): string {
  const texts = [code, name.vi, name.en, short.vi, short.en, identifier2016, identifier2020];
  return fold(composed(texts.filter(Boolean).join(" ")));
}
