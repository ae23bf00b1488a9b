import { listBodies } from "../bodies/body.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import type { VoteSetting } from "./vote-setting.ts";
import { saveVoteSetting } from "./vote-setting.store.server.ts";

type Input = { bodyCode: string; name: VoteSetting; isOn: boolean; fromOn: string };

/** What a body asks of the votes that open from a day on. */
export async function setVoteRule(app: App, input: Input): Promise<null> {
  return commit(app, { act: "set-vote-rule", intent: null, input }, (tx) =>
    setVoteRuleIn(tx, input),
  );
}

/** As part of another act, which has decided the rights. */
export async function setVoteRuleIn(tx: Tx, { bodyCode, ...setting }: Input): Promise<null> {
  const body = (await listBodies(tx.db)).find(({ code }) => code === bodyCode);
  const bodyId = body?.id ?? refuse("not-found");
  await saveVoteSetting(tx.db, { ...setting, bodyId, at: tx.at });
  tx.record({
    type: "body.vote-rule-set",
    subject: `body:${bodyId}`,
    payload: { rule: setting.name, on: setting.isOn, fromOn: setting.fromOn },
  });
  return null;
}
