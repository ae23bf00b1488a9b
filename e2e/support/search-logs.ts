import { readFileSync } from "node:fs";
import path from "node:path";
import { openDemo } from "./demo.ts";
import { secretsOfRun } from "./secrets.ts";
import { RESULTS, TEMPLATE } from "./server.ts";

/** After the whole run: no session id, wall token or title of a paper stands in any server's log. */
export default async function searchLogs(): Promise<void> {
  const log = readFileSync(path.join(RESULTS, "server.log"), "utf8");
  const { meetingId, past, papersOf } = await openDemo(TEMPLATE);
  const titles = [...papersOf(meetingId), ...papersOf(past.id)].map(({ title }) => title);
  const secrets = secretsOfRun();
  const found = [...secrets, ...titles].filter((secret) => log.includes(secret));
  console.log(
    `  ${log.split("\n").length} lines of log searched for ${secrets.length} secrets and ${titles.length} titles`,
  );
  if (titles.length === 0) throw new Error("No title to search for");
  if (found.length > 0) throw new Error(`The logs give away: ${found.join(", ")}`);
}
