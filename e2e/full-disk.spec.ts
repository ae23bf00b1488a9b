import { spawnSync } from "node:child_process";
import {
  closeSync,
  cpSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  statfsSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { castsOf } from "./support/demo.ts";
import { onePage, uploadHeaders } from "./support/scene.ts";
import { ENTITLED } from "./support/seats.ts";
import { startServer, TEMPLATE, type Server } from "./support/server.ts";
import { gather, must, openMeeting, openVote, type Cast } from "./support/stage.ts";
import { expect, test } from "./support/story.ts";
import { verify } from "./support/verify.ts";

/*
 * The data folder lies on a small disk of its own, which fills up while a vote is open: first papers
 * are turned away, to leave room for votes, then votes, each with a sentence; pages are still read;
 * and once there is room everything goes on without a restart, with all that was acknowledged.
 */

const MIB = 1024 * 1024;
let folder = "";
// Not before a test wants it: the file is read by processes that run none.
test.beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "e-cabinet-small-disk-"));
  const mount = spawnSync("mount", ["-t", "tmpfs", "-o", "size=128m", "tmpfs", folder]);
  test.skip(mount.status !== 0, "a disk of its own cannot be mounted here");
});
test.afterAll(() => {
  spawnSync("umount", ["--lazy", folder]);
  rmSync(folder, { recursive: true, force: true });
});

test("papers, then votes are refused with a sentence; afterwards everything goes on", async () => {
  test.setTimeout(240_000);
  const dataDir = path.join(folder, "data");
  cpSync(TEMPLATE, dataDir, { recursive: true });
  const server = await startServer({ dataDir });
  const cast = await gather(server);
  await openMeeting(server, cast);
  const voteId = await openVote(cast);
  const voters = ENTITLED.map((login) => voter(cast, login, voteId));
  for (const each of voters) expect(await each.change()).toBe("recorded");

  const filesBefore = filesIn(dataDir);
  fillTo(20 * MIB);
  expect(await upload(server, cast)).toEqual({ status: 503, code: "storage-failed" });
  expect(filesIn(dataDir)).toEqual(filesBefore);
  for (const each of voters) expect(await each.change()).toBe("recorded");

  fillTo(0);
  const told = new Set<string>();
  for (let round = 0; round < 60 && !told.has("storage-failed"); round += 1) {
    for (const each of voters) told.add(await each.change());
  }
  expect(told).toEqual(new Set(["recorded", "storage-failed"]));
  const together = await Promise.all(voters.map((each) => each.change()));
  expect(together).toContain("storage-failed");
  const page = await cast.as("prime-minister").get(`/meetings/${cast.demo.meetingId}`);
  expect(page.status).toBe(200);

  rmSync(path.join(folder, "filler"));
  for (const each of voters) expect(await each.change()).toBe("recorded");
  expect(await upload(server, cast)).toMatchObject({ status: 200 });
  const stored = new Set((await castsOf(dataDir, voteId)).map(({ id }) => id));
  const lost = voters.flatMap(({ receipts }) => receipts.filter((id) => !stored.has(id)));
  expect(lost).toEqual([]);
  expect(stored.size).toBe(voters.reduce((sum, { receipts }) => sum + receipts.length, 0));
  await must(cast.as("specialist").post(`/votes/${voteId}/close`, {}));
  await server.stop();
  expect(verify(dataDir)).toMatchObject({ status: 0 });
});

/** Changes a vote again and again; a refused change leaves the one before it. */
function voter(cast: Cast, login: string, voteId: string) {
  const receipts: string[] = [];
  return {
    receipts,
    async change(): Promise<string> {
      const choice = receipts.length % 2 ? "AGAINST" : "FOR";
      const fields = { choice, replaces: receipts.at(-1) ?? "" };
      const { body, text } = await cast.as(login).post(`/votes/${voteId}/cast`, fields);
      const { answer, refusal } = body;
      if (typeof answer === "object" && answer !== null && "castId" in answer) {
        receipts.push(String(answer.castId));
        return "recorded";
      }
      return refusal?.code ?? text;
    },
  };
}

async function upload(server: Server, { as, demo }: Cast) {
  const response = await fetch(`${server.url}/items/${demo.decisionItemId}/papers`, {
    method: "POST",
    headers: { cookie: as("specialist").cookie, origin: server.url, ...uploadHeaders("Phụ lục") },
    body: onePage(),
  });
  const { refusal }: { refusal?: { code: string } } = await response.json();
  return { status: response.status, code: refusal?.code };
}

function filesIn(dataDir: string): string[] {
  return ["arrivals", "files"].flatMap((name) =>
    readdirSync(path.join(dataDir, name), { recursive: true }).map(String),
  );
}

/** Writes until no more than so much is free. */
function fillTo(free: number): void {
  const { bavail, bsize } = statfsSync(folder);
  const filler = openSync(path.join(folder, "filler"), "a");
  const block = Buffer.alloc(bsize, 1);
  try {
    for (let left = bavail * bsize - free; left > 0; left -= bsize) writeSync(filler, block);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOSPC")) throw error;
  } finally {
    closeSync(filler);
  }
}
