import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeJail, type JailLimits } from "./jail.server.ts";

const LIMITS: JailLimits = { timeMs: 5000, memoryMb: 200, outputMb: 1 };

const jail = makeJail();
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "e-cabinet-test-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const shell = (script: string, limits: Partial<JailLimits> = {}) =>
  jail.run({ command: "sh", args: ["-c", script], limits: { ...LIMITS, ...limits }, cwd: folder });

const node = (script: string, limits: Partial<JailLimits> = {}) =>
  jail.run({ command: process.execPath, args: ["-e", script], limits: { ...LIMITS, ...limits } });

/** One that has ended and waits for somebody to take note of it is not alive. */
function isAlive(pid: number): boolean {
  const file = `/proc/${pid}/stat`;
  return existsSync(file) && !/\) [ZX] /.test(readFileSync(file, "latin1"));
}

describe("the jail", () => {
  test("what ends by itself gives its answer", async () => {
    expect(await shell("echo out; echo err >&2; exit 3")).toMatchObject({
      code: 3,
      signal: null,
      stdout: Buffer.from("out\n"),
      stderr: "err\n",
      limit: null,
    });
  });

  test("a program that is not there says so by its exit", async () => {
    const ran = await jail.run({ command: "no-such-program", args: [], limits: LIMITS });
    expect(ran.code).not.toBe(0);
    expect(ran.limit).toBeNull();
  });

  test("time ends it and everything it started", async () => {
    const ran = await shell("sleep 60 & echo $!; sleep 60", { timeMs: 300 });
    expect(ran).toMatchObject({ signal: "SIGKILL", limit: "time" });
    await expect.poll(() => isAlive(Number(ran.stdout.toString()))).toBe(false);
  });

  test("what it leaves running ends with it", async () => {
    const ran = await shell("sleep 60 >/dev/null 2>&1 & echo $!");
    expect(ran.code).toBe(0);
    await expect.poll(() => isAlive(Number(ran.stdout.toString()))).toBe(false);
  });

  test("time of the processor", async () => {
    expect(await shell("while :; do :; done", { cpuS: 1 })).toMatchObject({ limit: "time" });
  });

  test("memory, also that of a child", async () => {
    const hoard = "const kept=[];setInterval(()=>kept.push(Buffer.alloc(20e6,1)),5)";
    expect(await node(hoard)).toMatchObject({ limit: "memory" });
    expect(await shell(`'${process.execPath}' -e '${hoard}'; true`)).toMatchObject({
      limit: "memory",
    });
  });

  test("output", async () => {
    expect(await shell("yes")).toMatchObject({ limit: "output" });
    await shell("yes > big");
    expect(statSync(path.join(folder, "big")).size).toBeLessThanOrEqual(1024 * 1024);
  });

  test("output is handed on as it comes", async () => {
    let seen = "";
    const onOutput = (part: Buffer) => void (seen += part.toString());
    const ran = await jail.run({
      command: "sh",
      args: ["-c", "echo one; echo two"],
      limits: LIMITS,
      onOutput,
    });
    expect([seen, ran.stdout.length]).toEqual(["one\ntwo\n", 0]);
  });

  test("secrets of the server are not in its surroundings", async () => {
    const { stdout } = await shell("env");
    expect(stdout.toString()).not.toContain("TEST_DATABASE_URL");
    expect(stdout.toString()).not.toContain("VITEST");
  });

  test.runIf(jail.tools().noNetwork !== null)("no network, not even of this machine", async () => {
    const server = createServer((socket) => socket.end("reached"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const call = `require("net").connect(${port},"127.0.0.1").on("data",(d)=>console.log(String(d))).on("error",(e)=>console.log(e.code))`;
    const open = makeJail(() => ({ ...jail.tools(), noNetwork: null }));
    const task = { command: process.execPath, args: ["-e", call], limits: LIMITS };
    expect((await open.run(task)).stdout.toString()).toBe("reached\n");
    expect((await jail.run(task)).stdout.toString()).not.toContain("reached");
    server.close();
  });
});
