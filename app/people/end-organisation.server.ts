import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { dayOf, type Day } from "../platform/dates.ts";
import { refuse } from "../platform/refusal.ts";
import {
  findOrganisation,
  listOrganisations,
  saveOrganisation,
} from "./organisation.store.server.ts";
import { requireOperator } from "./people-standing.views.server.ts";

type Input = { id: string; lastDay: Day };

/** A body merged or dissolved: nothing new is given to it, what it had keeps its name. */
export async function endOrganisation(
  app: App,
  intent: Intent | null,
  input: Input,
): Promise<{ lastDay: string }> {
  return commit(app, { act: "end-organisation", intent, input }, async (tx) => {
    await requireOperator(tx, intent);
    const { id, lastDay } = input;
    const found = await findOrganisation(tx.db, id);
    if (!found) return refuse("not-found");
    if (found.toOn !== null && found.toOn < dayOf(tx.at)) refuse("period-over");
    if (found.fromOn !== null && lastDay < found.fromOn) refuse("period-end-before-begin");
    const below = (await listOrganisations(tx.db)).filter((each) => each.parentId === id);
    const standing = below.filter(({ toOn }) => toOn === null || toOn > lastDay);
    if (standing.length > 0) refuse("organisation-has-parts", { count: standing.length });
    await saveOrganisation(tx.db, { ...found, toOn: lastDay });
    tx.record({
      type: "organisation.ended",
      subject: `organisation:${id}`,
      payload: { lastDay },
    });
    return { lastDay };
  });
}
