import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { z } from "zod";
import { quotesFoundSchema, type QuotesFound } from "../annotations/comparison.ts";
import { passGate } from "../papers/pass-gate.server.ts";
import { hasPdfHeader } from "../papers/pdf-bytes.ts";
import { makeJail } from "../platform/jail.server.ts";
import type { CommandResult } from "./deadline.ts";

const LIMITS = { timeoutMs: 120_000, memoryMb: 1024 };

const quotesSchema = z.array(
  z.object({
    page: z.number(),
    exact: z.string(),
    prefix: z
      .string()
      .nullish()
      .transform((text) => text ?? ""),
    suffix: z
      .string()
      .nullish()
      .transform((text) => text ?? ""),
  }),
);

type Quotes = z.infer<typeof quotesSchema>;

/**
 * `ecabinet reanchor OLD.pdf NEW.pdf QUOTES.json`: where the quotes of the old version stand in the
 * new one, as one JSON array in their order; what cannot be read is one sentence on stderr and exit 2.
 */
export async function runReanchor(args: readonly string[]): Promise<CommandResult> {
  const [before, after, list] = args;
  if (args.length !== 3 || !before || !after || !list) return failed(THREE_FILES);
  const quotes = await readQuotes(list);
  if (!quotes) return failed(`${list} is not a JSON array of quotes with page and exact.`);
  for (const file of [before, after]) {
    if (!(await isPdf(file))) return failed(`${file} cannot be read as a PDF.`);
  }
  const compared = await compareRepaired({ before, after }, quotes);
  if (compared === null) return failed("The two files cannot be compared within the limits.");
  if ("unreadable" in compared) {
    const file = compared.unreadable === "before" ? before : after;
    return failed(`${file} cannot be opened: it needs a password or is broken.`);
  }
  return { exit: 0, stdout: `${JSON.stringify(compared.found)}\n`, stderr: "" };
}

type Files = { before: string; after: string };

/** A file that only its served copy can be read of is taken through the upload gate. */
async function compareRepaired(files: Files, quotes: Quotes): Promise<QuotesFound | null> {
  const folder = await mkdtemp(path.join(tmpdir(), "e-cabinet-reanchor-"));
  const readable = { ...files };
  try {
    for (const side of ["before", "after"] as const) {
      const compared = await compare({ ...readable, quotes });
      if (compared === null || !("unreadable" in compared)) return compared;
      const into = path.join(folder, side);
      const served = await servedCopy(readable[compared.unreadable], into);
      if (served === null) return compared;
      readable[compared.unreadable] = served;
    }
    return await compare({ ...readable, quotes });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Null where the gate refuses the file, or has not the tools to repair it. */
async function servedCopy(file: string, into: string): Promise<string | null> {
  await mkdir(into);
  const root = path.resolve(import.meta.dirname, "../..");
  try {
    const verdict = await passGate({ path: file, into, root, jail: makeJail() });
    return verdict.accepted ? verdict.servedPath : null;
  } catch {
    return null;
  }
}

async function readQuotes(file: string): Promise<Quotes | null> {
  try {
    const text = (await readFile(file, "utf8")).replace(/^\ufeff/, "");
    return quotesSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

async function isPdf(file: string): Promise<boolean> {
  return readFile(file).then(hasPdfHeader, () => false);
}

/** Null where a limit of time or memory was hit. */
function compare(input: Files & { quotes: Quotes }): Promise<QuotesFound | null> {
  const worker = new Worker(
    path.resolve(import.meta.dirname, "../annotations/reanchor.worker.ts"),
    {
      workerData: input,
      resourceLimits: { maxOldGenerationSizeMb: LIMITS.memoryMb },
      stdout: true,
      stderr: true,
    },
  );
  return new Promise((resolve) => {
    const settle = (answer: QuotesFound | null) => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(answer);
    };
    const timer = setTimeout(() => settle(null), LIMITS.timeoutMs);
    worker.once("message", (answer) => settle(quotesFoundSchema.parse(answer)));
    worker.once("error", () => settle(null));
    worker.once("exit", () => settle(null));
  });
}

function failed(sentence: string): CommandResult {
  return { exit: 2, stdout: "", stderr: `${sentence}\n` };
}

const THREE_FILES = "Give two PDF files and the quotes: reanchor OLD.pdf NEW.pdf QUOTES.json.";
