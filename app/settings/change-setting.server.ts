import { setNoteRetentionIn } from "../annotations/set-note-retention.server.ts";
import { sealBallotsIn } from "../ballots/seal-ballots.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { requireMay } from "../people/require.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { dayOf, isDay, type Day } from "../platform/dates.ts";
import { Refusal, refuse } from "../platform/refusal.ts";
import { setVoteRuleIn } from "../votes/set-vote-rule.server.ts";
import { insertValue } from "./dated-setting.store.server.ts";
import {
  isOfBody,
  isValueOf,
  RULES,
  type BodySettingName,
  type HouseSettingName,
  type SettingName,
} from "./house-setting.ts";

type Input = {
  name: SettingName;
  value: string;
  fromOn: Day;
  /** Whose it is, where it is a body's. */
  bodyCode: string;
};

/** What holds from a day on, today or later; nothing that was opened or issued before changes. */
export async function changeSetting(app: App, intent: Intent, input: Input): Promise<null> {
  return commit(app, { act: "change-setting", intent, input }, async (tx) => {
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const { name, value, fromOn } = input;
    const action = RULES.includes(name) ? "settings.set-rules" : "settings.set-hours";
    requireMay(person, action, { state: "kept", relations: [] });
    if (!isValueOf(name, value)) throw new Refusal("invalid-input", {}, { value: "unreadable" });
    if (!isDay(fromOn)) throw new Refusal("invalid-input", {}, { fromOn: "unreadable" });
    if (fromOn < dayOf(tx.at)) refuse("setting-in-past");
    await setIn(tx, input);
    return null;
  });
}

async function setIn(tx: Tx, { name, ...set }: Input): Promise<void> {
  if (isOfBody(name)) return setOfBody(tx, { ...set, name });
  return setOfHouse(tx, { ...set, name });
}

async function setOfHouse(tx: Tx, set: Input & { name: HouseSettingName }): Promise<void> {
  const { name, value, fromOn } = set;
  await insertValue(tx.db, { id: tx.id(), name, value, fromOn, by: tx.by, at: tx.at });
  tx.record({ type: "setting.set", subject: `setting:${name}`, payload: { value, fromOn } });
}

/** Through the acts that the command line uses too. */
async function setOfBody(tx: Tx, set: Input & { name: BodySettingName }): Promise<void> {
  const { name, value, fromOn, bodyCode } = set;
  const isOn = value === "on";
  switch (name) {
    case "vote-password":
      return void (await setVoteRuleIn(tx, { bodyCode, name: "password", isOn, fromOn }));
    case "vote-by-name":
      return void (await setVoteRuleIn(tx, { bodyCode, name: "by-name", isOn, fromOn }));
    case "seal-ballots":
      return void (await sealBallotsIn(tx, { bodyCode, isSealed: isOn, fromOn }));
    case "note-retention": {
      const days = value === "off" ? null : Number(value);
      return void (await setNoteRetentionIn(tx, { bodyCode, days, from: fromOn }));
    }
    default:
      return name satisfies never;
  }
}
