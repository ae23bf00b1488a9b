import path from "node:path";
import { z } from "zod";
import { makeApp } from "../make-app.server.ts";
import { readSettings } from "../platform/settings.server.ts";
import { keepCheckpoints } from "../record/keep-checkpoints.server.ts";
import { openRecord } from "../record/open-record.server.ts";
import { castVote } from "../votes/cast-vote.server.ts";
import { by } from "./app.ts";

/*
 * A process to be killed: it begins as the server does, records the casts it is sent, answers after
 * the commit, and writes the heads of its log down outside the database all the while.
 */
const asked = z.object({
  login: z.string(),
  key: z.string(),
  voteId: z.string(),
  choice: z.enum(["FOR", "AGAINST"]),
  replaces: z.string().nullable(),
});
export type AskedCast = z.output<typeof asked>;
export type AnsweredCast = { key: string; castId: string } | { key: string; code: string };

const [dataDir = "", databaseUrl = "", at = ""] = process.argv.slice(2);
const { app } = await makeApp(
  readSettings({
    ...{ DATA_DIR: path.resolve(dataDir), LOG_LEVEL: "silent" },
    ...(databaseUrl && { DATABASE_URL: databaseUrl }),
  }),
  () => Number(at),
);
await openRecord(app);
process.on("message", (message) => {
  const { login, key, ...input } = asked.parse(message);
  castVote(app, by(login, key), input).then(
    ({ castId }) => process.send?.({ key, castId } satisfies AnsweredCast),
    (error: { code?: string }) =>
      process.send?.({ key, code: error.code ?? String(error) } satisfies AnsweredCast),
  );
});
process.send?.("begun");
for (;;) await keepCheckpoints(app);
