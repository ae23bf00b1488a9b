import { isoWithOffset } from "../platform/dates.ts";
import {
  DUE_TIME,
  readDeadline,
  type DeadlineFault,
  type Reckoning,
} from "../platform/deadline.ts";
import { BUILT_IN } from "../platform/working-days.ts";

export type CommandResult = { exit: 0 | 1 | 2 | 3; stdout: string; stderr: string };

/**
 * `ecabinet deadline "<text>" [--from <ISO instant with offset>]`: prints the instant a written
 * deadline means; what cannot be read is one sentence on stderr and exit 2.
 */
export function runDeadline(
  args: readonly string[],
  reckoning: Reckoning = { calendar: BUILT_IN, dueTime: DUE_TIME },
): CommandResult {
  const given = readArguments(args);
  if ("fault" in given) return failed(given.fault);
  const read = readDeadline(given.text, { from: given.from, ...reckoning });
  if ("refused" in read) {
    const { first, last } = reckoning.calendar.years;
    return failed(
      read.refused === "outside-calendar"
        ? `The calendar of working days covers ${first} to ${last} only.`
        : SENTENCES[read.refused],
    );
  }
  return { exit: 0, stdout: `${isoWithOffset(read.instant)}\n`, stderr: "" };
}

type Given = { text: string; from: string | undefined } | { fault: string };

function readArguments(args: readonly string[]): Given {
  const texts: string[] = [];
  const froms: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? "";
    const value = arg === "--from" ? args[(at += 1)] : /^--from=(.*)$/s.exec(arg)?.[1];
    if (value !== undefined) froms.push(value);
    else if (arg.startsWith("--")) return { fault: arg === "--from" ? FROM_EMPTY : UNKNOWN_OPTION };
    else texts.push(arg);
  }
  const [text] = texts;
  if (text === undefined || texts.length > 1) return { fault: ONE_TEXT };
  if (froms.length > 1) return { fault: FROM_TWICE };
  return { text, from: froms[0] };
}

function failed(sentence: string): CommandResult {
  return { exit: 2, stdout: "", stderr: `${sentence}\n` };
}

const ONE_TEXT = 'Give the deadline as one quoted text, such as deadline "quý II-2026".';
const UNKNOWN_OPTION = "The only option is --from.";
const FROM_EMPTY = "After --from comes an instant, such as 2026-02-12T10:00+07:00.";
const FROM_TWICE = "Give --from once.";

const SENTENCES: Record<Exclude<DeadlineFault, "outside-calendar">, string> = {
  unreadable:
    'This is not a deadline that can be read; write it like "3 ngày làm việc", "quý II-2026", "đến hết tháng 11.2026", "15/12/2026" or "trước ngày 15/12/2026".',
  "start-not-end": "This says when the work starts, not when it is due.",
  "impossible-date": "The calendar has no such day, month or quarter.",
  "too-few-days": "Working days are counted from 1.",
  "from-missing": "Working days need --from, such as --from 2026-02-12T10:00+07:00.",
  "from-unreadable":
    "--from must be an instant with its offset from UTC, such as 2026-02-12T10:00+07:00.",
};
