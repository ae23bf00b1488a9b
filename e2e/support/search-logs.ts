import { readFileSync } from "node:fs";
import path from "node:path";
import { openDemo } from "./demo.ts";
import { secretsOfRun } from "./secrets.ts";
import { RESULTS, TEMPLATE } from "./server.ts";

/** A choice of a vote or ballot, and what is typed to get in, under whatever name. */
const NEVER = [
  /"(choice|opinion|answer|password|cookie|authorization|token|title|name|note)":/i,
  /\b(FOR|AGAINST|ABSTAIN|AGREE|DISAGREE)\b/,
];

/** After the whole run: no session id, wall token, title or choice stands in any server's log. */
export default async function searchLogs(): Promise<void> {
  const log = readFileSync(path.join(RESULTS, "server.log"), "utf8");
  const { meetingId, past, papersOf, itemsOf, tasks, resolutions } = await openDemo(TEMPLATE);
  const meetings = [meetingId, past.id];
  const titled = [...meetings.flatMap(papersOf), ...meetings.flatMap(itemsOf)];
  const titles = [...titled, ...tasks, ...resolutions].map(({ title }) => title);
  const secrets = secretsOfRun();
  const found = [...secrets, ...titles].filter((secret) => log.includes(secret));
  console.log(
    `  ${log.split("\n").length} lines of log searched for ${secrets.length} secrets and ${titles.length} titles`,
  );
  if (titles.length === 0) throw new Error("No title to search for");
  for (const pattern of NEVER) found.push(...(pattern.exec(log)?.slice(0, 1) ?? []));
  if (found.length > 0) throw new Error(`The logs give away: ${found.join(", ")}`);
}
