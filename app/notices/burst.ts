import { MAILED_RULES, type MailKind } from "./mail.ts";
import { BURST_MS } from "./topic.ts";

/*
 * Mails of one kind to one person that come in a burst: the first goes out at once, what follows
 * within a few minutes waits for the end of these and goes out as one. A mail with a calendar file
 * stays by itself: such a file speaks of one meeting.
 */

export const MERGED_KINDS: readonly MailKind[] = MAILED_RULES.filter(
  (rule) => !("calendar" in rule && rule.calendar !== null),
).map(({ kind }) => kind);

/** An earlier mail of the kind to the person; `waitsUntil` null: it does not wait. */
export type Earlier = { at: number; waitsUntil: number | null };

/** When a mail that comes at `at` may go out. */
export function goesOutAt(at: number, earlier: readonly Earlier[]): number {
  const recent = earlier.filter((mail) => mail.at > at - BURST_MS);
  const waiting = recent
    .flatMap(({ waitsUntil }) => waitsUntil ?? [])
    .filter((until) => until > at);
  if (recent.length === 0) return at;
  return waiting.length > 0 ? Math.min(...waiting) : at + BURST_MS;
}

export type Text = { subjectLine: string; body: string };

/**
 * One text of several: the paragraphs all have in common at the beginning and at the end once, of the
 * others each its own.
 */
export function mergeTexts(texts: readonly [Text, ...Text[]]): Text {
  const [first] = texts;
  const bodies = [...new Set(texts.map(({ body }) => body))].map((body) => body.split("\n\n"));
  const [one = [], ...others] = bodies;
  if (others.length === 0) return first;
  const most = Math.min(...bodies.map((each) => each.length));
  const sameTo = (isSame: (at: number) => boolean) => {
    let count = 0;
    while (count < most && isSame(count)) count += 1;
    return count;
  };
  const head = sameTo((at) => others.every((each) => each[at] === one[at]));
  const tail = Math.min(
    most - head,
    sameTo((at) => others.every((each) => each.at(-1 - at) === one.at(-1 - at))),
  );
  const middle = bodies.flatMap((each) => each.slice(head, each.length - tail));
  const body = [...one.slice(0, head), ...middle, ...one.slice(one.length - tail)].join("\n\n");
  return { subjectLine: `${first.subjectLine} (+${others.length})`, body };
}
