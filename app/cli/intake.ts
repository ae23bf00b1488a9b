import { access, constants, mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { passGate, type Verdict } from "../papers/pass-gate.server.ts";
import { makeJail } from "../platform/jail.server.ts";
import type { CommandResult } from "./deadline.ts";

/** `ecabinet intake FILE.pdf`: the verdict of the upload gate as one line of JSON. */
export async function runIntake(args: readonly string[]): Promise<CommandResult> {
  const [file, ...more] = args;
  if (file === undefined || more.length > 0) return undone("ecabinet intake FILE.pdf");
  const fault = await whyUnreadable(file);
  if (fault !== null) return undone(`${file}: ${fault}`);
  const jail = makeJail();
  if (jail.tools().qpdf === null) return undone("qpdf 11 or newer is needed and is not installed.");
  const into = await mkdtemp(path.join(tmpdir(), "e-cabinet-intake-"));
  try {
    const root = path.resolve(import.meta.dirname, "../..");
    return answer(await passGate({ path: file, into, root, jail }));
  } catch (error) {
    return undone(`${file}: ${error instanceof Error ? error.message : "could not be judged"}`);
  } finally {
    await rm(into, { recursive: true, force: true });
  }
}

async function whyUnreadable(file: string): Promise<string | null> {
  try {
    if (!(await stat(file)).isFile()) return "is not a file";
    await access(file, constants.R_OK);
    return null;
  } catch {
    return "cannot be read";
  }
}

function answer(verdict: Verdict): CommandResult {
  const known = verdict.accepted ? verdict : null;
  const line = {
    accepted: verdict.accepted,
    reason: verdict.accepted ? null : verdict.reason,
    pages: known?.pages ?? null,
    firstPageBytes: known?.firstPageBytes ?? null,
    text: known?.text ?? null,
    // Since the process began.
    ms: Math.round(performance.now()),
  };
  return { exit: verdict.accepted ? 0 : 3, stdout: `${JSON.stringify(line)}\n`, stderr: "" };
}

function undone(sentence: string): CommandResult {
  return { exit: 2, stdout: "", stderr: `${sentence}\n` };
}
