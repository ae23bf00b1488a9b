import { sendNotices } from "../notices/send-notices.server.ts";
import type { TestApp } from "./app-on.ts";

/** What the job does, for every event so far; how many were told. */
export async function sendAllNotices(app: TestApp): Promise<number> {
  let told = 0;
  const rows = await app.read("events").orderBy("seq");
  for (const { person_id, payload, ...row } of rows) {
    const event = { ...row, by: person_id, payload: JSON.parse(payload) };
    told += (await sendNotices(app, event)).told;
  }
  return told;
}
