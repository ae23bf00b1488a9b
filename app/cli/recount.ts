import { ruleSet } from "../bodies/rule-sets.ts";
import { countDecision } from "../counting/count.ts";
import { readDecisionFile } from "./decision-file.ts";
import type { CommandResult } from "./deadline.ts";
import { readText } from "./read-text.ts";

/**
 * `ecabinet recount FILE.json`: the result of the decision in the file as one line of JSON, by the
 * function that counts in the product and without its database. What cannot be counted is one
 * sentence on stderr and exit 2.
 */
export async function runRecount(args: readonly string[]): Promise<CommandResult> {
  const [file, ...more] = args;
  if (!file || more.length > 0) return undone("Give one file: recount FILE.json");
  const text = await readText(file);
  if (text === null) return undone(`${file} cannot be read as text`);
  const read = readDecisionFile(text);
  if ("fault" in read) return undone(`${file} ${read.fault}`);
  const result = countDecision(read.decision, ruleSet(read.rules));
  return { exit: 0, stdout: `${JSON.stringify(result)}\n`, stderr: "" };
}

function undone(sentence: string): CommandResult {
  return { exit: 2, stdout: "", stderr: `${sentence.replaceAll(/\s+/g, " ")}.\n` };
}
