import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { castsOf } from "./support/demo.ts";
import { gather, must, openMeeting, openVote } from "./support/stage.ts";
import { expect, test } from "./support/story.ts";
import { verify } from "./support/verify.ts";

/*
 * A disk that no longer confirms what it was given. What was not confirmed may be stored or not:
 * neither may be said, so the server ends without an answer, and the next one knows.
 */

const MEANWHILE = ["-f", "-q", "-o", "/dev/null", "-e", "trace=fsync,fdatasync"];
const FAILING = [...MEANWHILE, "-e", "inject=fsync,fdatasync:error=EIO"];

test("when the disk fails, the server ends; started again it gives each vote one answer", async ({
  server,
}) => {
  const may = spawnSync("strace", [...FAILING, "true"]);
  test.skip(may.status !== 0, "strace may not look at processes here");
  const cast = await gather(server);
  await openMeeting(server, cast);
  const voteId = await openVote(cast);
  const send = (login: string, key: string) =>
    cast.as(login).post(`/votes/${voteId}/cast`, { choice: "FOR", replaces: "" }, key);
  const before = await must(send("minister-of-justice", crypto.randomUUID()));

  const pid = readFileSync(path.join(server.dataDir, "server.pid"), "utf8");
  const disk = spawn("strace", [...FAILING, "-p", pid]);
  const ended = once(disk, "exit");
  await expect.poll(() => isTraced(pid)).toBe(true);
  const key = crypto.randomUUID();
  await expect(send("minister-of-finance", key)).rejects.toThrow("fetch failed");
  await ended;
  expect(server.log()).toContain("SQLITE_IOERR");

  await server.restart();
  const after = await must(send("minister-of-finance", key));
  const ids = (await castsOf(server.dataDir, voteId)).map(({ id }) => id);
  expect(ids).toEqual([before["castId"], after["castId"]]);
  await server.kill();
  expect(verify(server.dataDir)).toMatchObject({ status: 0 });
});

/** With every thread: another one may be the next to write. */
function isTraced(pid: string): boolean {
  const threads = readdirSync(`/proc/${pid}/task`);
  return threads.every((thread) => {
    const status = readFileSync(`/proc/${pid}/task/${thread}/status`, "utf8");
    return /^TracerPid:\s+[1-9]/m.test(status);
  });
}
