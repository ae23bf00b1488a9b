import { mkdtempSync, rmSync } from "node:fs";
import { copyFile, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { sha256 } from "../platform/hash.server.ts";
import { makeJail, type Jail, type Jailed, type JailedTask } from "../platform/jail.server.ts";

type Judged = { said: Jailed; served: string };

/**
 * The jail of the acts' tests: the same bytes get the verdict of the gate they got before, so that a
 * file of tests judges each of its papers once. The gate itself is tested without it.
 */
export function rememberingJail(jail: Jail = makeJail()): Jail {
  const folder = mkdtempSync(path.join(tmpdir(), "e-cabinet-served-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const judged = new Map<string, Promise<Judged>>();
  const judge = async (task: JailedTask, into: string): Promise<Judged> => {
    const said = await jail.run(task);
    const served = path.join(folder, `${crypto.randomUUID()}.pdf`);
    await copyFile(path.join(into, "served.pdf"), served).catch(() => undefined);
    return { said, served };
  };
  return {
    tools: jail.tools,
    async run(task) {
      const at = task.args.findIndex((each) => each.endsWith("gate.worker.ts"));
      const [file, into, , mode] = task.args.slice(at + 1);
      if (at < 0 || !file || !into) return jail.run(task);
      const key = `${sha256(await readFile(file))} ${mode}`;
      const known = judged.get(key);
      if (!known) {
        const first = judge(task, into);
        judged.set(key, first);
        return (await first).said;
      }
      const { said, served } = await known;
      await copyFile(served, path.join(into, "served.pdf")).catch(() => undefined);
      return said;
    },
  };
}
