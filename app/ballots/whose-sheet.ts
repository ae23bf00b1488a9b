import type { Person } from "../people/person.ts";
import { refuse } from "../platform/refusal.ts";

/** Whose sheet is meant: one's own, or, for who prepares, that of a member one assists. */
export function requireSheetOf<R extends { personId: string }>(
  { person, roll }: { person: Pick<Person, "id" | "assistedIds">; roll: readonly R[] },
  wanted: string | null,
): R {
  const mine = [person.id, ...person.assistedIds];
  const sheets = roll.filter(({ personId }) => mine.includes(personId));
  if (wanted !== null)
    return sheets.find(({ personId }) => personId === wanted) ?? refuse("not-found");
  return sheets.find(({ personId }) => personId === person.id) ?? sheets[0] ?? refuse("not-found");
}
