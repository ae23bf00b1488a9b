import { refuse } from "../platform/refusal.ts";
import { may, type Action, type Relation } from "./permission.ts";
import { STATES, type Kind } from "./things.ts";
import type { Person } from "./person.ts";
import { requireMay } from "./require.ts";

type Asked = { action: Action; see: Action; state: string; relations: readonly Relation[] };

/**
 * As `requireMay`, for deeds whose rule says by name what is wrong with the state: refuses
 * `not-found` to whoever may not see the thing as it stands, and `not-allowed` only to whoever
 * could do this in no state of it.
 */
export function requireEver(person: Pick<Person, "roles">, asked: Asked): void {
  const { action, see, state, relations } = asked;
  requireMay(person, see, { state, relations });
  const ever = statesOf(action).some((each) => may(person, action, { state: each, relations }));
  if (!ever) refuse("not-allowed");
}

function statesOf(action: Action): readonly string[] {
  const states: Record<Kind, readonly string[]> = STATES;
  const kind = action.slice(0, action.indexOf("."));
  return Object.entries(states).find(([name]) => name === kind)?.[1] ?? [];
}
