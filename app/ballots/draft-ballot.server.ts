import { listBodies } from "../bodies/body.views.server.ts";
import { ruleSet } from "../bodies/rule-sets.ts";
import { requireMay } from "../people/require.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { requireStanding } from "../people/require-organisation.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { dayOf } from "../platform/dates.ts";
import { refuse } from "../platform/refusal.ts";
import type { BallotContent } from "./ballot-content.ts";
import { newBallot } from "./new-ballot.ts";
import { requireReplyDays } from "./ballot-rules.ts";
import { insertBallot } from "./ballot.store.server.ts";
import { saveEdition } from "./ballot-edition.store.server.ts";
import { layDossierIn } from "./lay-dossier.server.ts";
import { recordStepIn } from "./record-step.server.ts";
import { ruleSetInForce } from "../settings/in-force.views.server.ts";

type Input = BallotContent & { ministryId: string; dossierId: string | null };

/** A specialist begins a ballot; with a submission, its papers are taken over in the same act. */
export async function draftBallot(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ ballotId: string }> {
  return commit(app, { act: "draft-ballot", intent, input }, async (tx) => {
    const { ministryId, dossierId, ...content } = input;
    const person = await requirePerson(tx.db, intent.by, tx.at);
    requireMay(person, "ballot.edit", { state: "draft", relations: [] });
    requireReplyDays(content, ruleSet(await ruleSetInForce(tx.db, dayOf(tx.at))));
    const ministry = await tx.db("organisations").where({ id: ministryId }).first("id");
    if (!ministry) refuse("not-found");
    await requireStanding(tx.db, [ministryId], tx.at);
    const [body] = await listBodies(tx.db);
    const facts = { id: tx.id(), bodyId: body?.id ?? refuse("not-found"), ministryId, dossierId };
    const ballot = newBallot({ ...facts, officerId: person.id, createdAt: tx.at });
    await insertBallot(tx.db, ballot);
    const first = { ballotId: ballot.id, edition: 1, reason: "" };
    await saveEdition(tx.db, { ...content, ...first, issuedAt: null, issuedBy: null });
    if (dossierId !== null) await layDossierIn(tx, { ballot, edition: 1, dossierId });
    await recordStepIn(tx, ballot, { step: "drafted", text: "" });
    return { ballotId: ballot.id };
  });
}
