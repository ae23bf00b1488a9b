import { may, type Action, type Relation } from "../people/permission.ts";
import type { Person } from "../people/person.ts";
import type { DraftKind } from "./draft-name.ts";

/** Where a draft stands, and how somebody stands to it. */
export type DraftPlace = { kind: DraftKind; state: string; relations: readonly Relation[] };

const WRITES: Record<DraftKind, Action> = {
  resolution: "resolution.draft",
  minutes: "minutes.edit",
};

/** Whether this person may write in the live text now: the state of the draft decides. */
export function mayWriteDraft(
  person: Pick<Person, "roles">,
  { kind, state, relations }: DraftPlace,
): boolean {
  return may(person, WRITES[kind], { state, relations });
}
