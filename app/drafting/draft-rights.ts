import { may, type Action, type Relation } from "../people/permission.ts";
import type { Person } from "../people/person.ts";
import type { DraftKind } from "./draft-name.ts";

/** Where a draft stands, and how somebody stands to it. */
export type DraftPlace = { kind: DraftKind; state: string; relations: readonly Relation[] };

/** See it, write in it, say something about a passage of it. */
export type DraftDeed = "see" | "write" | "discuss";

export const DRAFT_ACTIONS: Record<DraftKind, Record<DraftDeed, Action>> = {
  resolution: {
    see: "resolution.read",
    write: "resolution.draft",
    discuss: "resolution.discuss",
  },
  minutes: { see: "minutes.see", write: "minutes.edit", discuss: "minutes.discuss" },
};

/** The last state in which passages are discussed: who could then sees what was said ever after. */
const LAST_DISCUSSED: Record<DraftKind, string> = { resolution: "review", minutes: "circulated" };

/** Whether what was said while it was drafted is shown to this person, now that it is no draft. */
export function mayLookBack(
  person: Pick<Person, "roles">,
  { kind, state, relations }: DraftPlace,
): boolean {
  const place = { kind, state: LAST_DISCUSSED[kind], relations };
  return (
    mayWithDraft(person, "see", { kind, state, relations }) &&
    mayWithDraft(person, "discuss", place)
  );
}

/** Whether this person may do this with the live text now: the state of the draft decides. */
export function mayWithDraft(
  person: Pick<Person, "roles">,
  deed: DraftDeed,
  { kind, state, relations }: DraftPlace,
): boolean {
  return may(person, DRAFT_ACTIONS[kind][deed], { state, relations });
}
