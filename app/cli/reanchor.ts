import { readFile } from "node:fs/promises";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { z } from "zod";
import { quotesFoundSchema, type QuotesFound } from "../annotations/comparison.ts";
import { hasPdfHeader } from "../papers/pdf-bytes.ts";
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
  const compared = await compare({ before, after, quotes });
  if (compared === null) return failed("The two files cannot be compared within the limits.");
  if ("unreadable" in compared) {
    const file = compared.unreadable === "before" ? before : after;
    return failed(`${file} cannot be opened: it needs a password or is broken.`);
  }
  return { exit: 0, stdout: `${JSON.stringify(compared.found)}\n`, stderr: "" };
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
function compare(input: {
  before: string;
  after: string;
  quotes: Quotes;
}): Promise<QuotesFound | null> {
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
