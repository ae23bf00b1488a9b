import { stat } from "node:fs/promises";
import { StringDecoder } from "node:string_decoder";
import type { Jail, Jailed } from "./jail.server.ts";

/*
 * qpdf repairs and lays out PDFs. Exit 3 (warnings) is normal for many ordinary files; whether what
 * it wrote is any good is for pdf.js to say.
 */

export type QpdfOutcome = "done" | "encrypted" | "broken" | "too-costly";

/** Until when (milliseconds of `performance.now()`) it may take. */
export type QpdfRun = { jail: Jail; until: number };

const MEMORY_MB = 450;
const MAX_FILE_MB = 400;
const LARGE = 30 * 1024 * 1024;

/** Writes the objects of a file (without the streams behind them) as JSON; `onText` says false to stop. */
export async function describePdf(
  run: QpdfRun,
  file: string,
  onText: (text: string) => boolean,
): Promise<QpdfOutcome> {
  const decoder = new StringDecoder("utf8");
  let isTooMuch = false;
  const take = (part: Buffer) => {
    isTooMuch ||= !onText(decoder.write(part));
  };
  const how = ["--json=2", "--json-key=qpdf", "--json-stream-data=none", "--decode-level=none"];
  const outcome = await runQpdf(run, [...how, file], take);
  return isTooMuch ? "too-costly" : outcome;
}

export type Layout = "generate" | "linearize";

/** Writes a whole, decrypted copy; `update`: a JSON file of objects to exchange. */
export async function copyPdf(
  run: QpdfRun,
  files: { from: string; to: string; update?: string },
  layout: Layout,
): Promise<QpdfOutcome> {
  const objects = layout === "linearize" ? ["--linearize"] : [];
  const update = files.update === undefined ? [] : [`--update-from-json=${files.update}`];
  const { size } = await stat(files.from);
  // Packing what came unpacked takes a large file longer than it saves anybody.
  const streams = size > LARGE ? ["--stream-data=preserve"] : [];
  const how = [...streams, "--decrypt", "--deterministic-id", "--object-streams=generate"];
  return runQpdf(run, [...how, ...objects, ...update, files.from, files.to]);
}

async function runQpdf(
  { jail, until }: QpdfRun,
  args: readonly string[],
  onOutput?: (part: Buffer) => void,
): Promise<QpdfOutcome> {
  const timeMs = until - performance.now();
  const ran = await jail.run({
    command: "qpdf",
    args,
    limits: { timeMs, memoryMb: MEMORY_MB, dataMb: MEMORY_MB, outputMb: MAX_FILE_MB },
    ...(onOutput && { onOutput }),
  });
  return outcomeOf(ran);
}

function outcomeOf({ limit, code, stderr }: Jailed): QpdfOutcome {
  if (limit !== null) return "too-costly";
  if (code === 0 || code === 3) return "done";
  return /invalid password|encryption filter|unsupported encryption/i.test(stderr)
    ? "encrypted"
    : "broken";
}
