import type { Knex } from "knex";
import type { VoteSetting } from "./vote-setting.ts";

type Asked = { bodyId: string; name: VoteSetting; day: string };

/** Whether a body asks this of the votes opened on that day (YYYY-MM-DD); off until it is set. */
export async function isVoteSettingOn(db: Knex, { bodyId, name, day }: Asked): Promise<boolean> {
  const row: { is_on: number } | undefined = await db("vote_settings")
    .where({ body_id: bodyId, name })
    .where("from_on", "<=", day)
    .orderBy("from_on", "desc")
    .first("is_on");
  return row?.is_on === 1;
}

type Setting = { bodyId: string; name: VoteSetting; fromOn: string; isOn: boolean; at: number };

export async function saveVoteSetting(db: Knex, setting: Setting): Promise<void> {
  const { bodyId, name, fromOn, isOn, at } = setting;
  await db("vote_settings")
    .insert({ body_id: bodyId, name, from_on: fromOn, is_on: isOn ? 1 : 0, set_at: at })
    .onConflict(["body_id", "name", "from_on"])
    .merge();
}
