import type { RegisteredTask, RegisterRow } from "../tasks/imported-task.ts";
import type { ReadRow } from "./read-row.ts";
import {
  verdictOf,
  type Finding,
  type NameKind,
  type UnknownName,
  type Verdict,
} from "./task-import.ts";

export type JudgedRow = {
  row: number;
  verdict: Verdict;
  findings: readonly Finding[];
  task: RegisterRow | null;
};

/**
 * The verdict on every row, once they are all read: the same words of the same document for the same
 * lead are one task, in the file and in the register; for another lead that has to be accepted. A row
 * that is left out has no doubles.
 */
export function judgeRows(
  rows: readonly ReadRow[],
  { registered, leftOut }: { registered: readonly RegisteredTask[]; leftOut: ReadonlySet<number> },
): JudgedRow[] {
  const known = byWords(registered);
  const seen = new Map<string, Seen[]>();
  return rows.map(({ row, findings, words, task }) => {
    const told = [...findings];
    if (words) {
      const key = wordsKey(words);
      told.push(...presence(known.get(key) ?? [], words.leadId));
      const above = seen.get(key) ?? [];
      told.push(...doubling(above, words.leadId));
      if (!leftOut.has(row)) seen.set(key, [...above, { row, leadId: words.leadId }]);
    }
    return { row, verdict: verdictOf(told), findings: told, task };
  });
}

type Seen = { row: number; leadId: string };
type Words = { notation: string; issuedOn: string; text: string };

function byWords(registered: readonly RegisteredTask[]): Map<string, RegisteredTask[]> {
  const known = new Map<string, RegisteredTask[]>();
  for (const task of registered) {
    const key = wordsKey(task);
    known.set(key, [...(known.get(key) ?? []), task]);
  }
  return known;
}

/** Blanks, capitals and the stop at the end tell no two texts apart. */
function wordsKey({ notation, issuedOn, text }: Words): string {
  const plain = text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
  return JSON.stringify([notation.toLowerCase(), issuedOn, plain.replace(/[.;,]+$/, "")]);
}

function presence(known: readonly RegisteredTask[], leadId: string): Finding[] {
  const own = known.find((task) => task.leadId === leadId);
  const task = own ?? known[0];
  if (!task) return [];
  const { id, code } = task;
  return [{ code: own ? "present" : "present-other-lead", task: { id, code } }];
}

function doubling(above: readonly Seen[], leadId: string): Finding[] {
  const own = above.find((each) => each.leadId === leadId);
  const other = own ?? above[0];
  if (!other) return [];
  return [{ code: own ? "double" : "double-other-lead", row: other.row }];
}

const NAMELESS: Readonly<Partial<Record<Finding["code"], NameKind>>> = {
  "lead-unknown": "lead",
  "coordinator-unknown": "coordinator",
  "leader-unknown": "leader",
};

/** So many names are asked for at once. */
const ASKED = 60;

/** The names nobody bears, the most frequent first. */
export function unknownNames(
  rows: readonly JudgedRow[],
  nearest: (kind: NameKind, text: string) => UnknownName["nearest"],
): UnknownName[] {
  const counts = new Map<string, { kind: NameKind; text: string; rows: number }>();
  for (const { code, text } of rows.flatMap(({ findings }) => findings)) {
    const kind = NAMELESS[code];
    if (!kind || text === undefined) continue;
    const key = `${kind}:${text}`;
    counts.set(key, { kind, text, rows: (counts.get(key)?.rows ?? 0) + 1 });
  }
  const names = [...counts.values()].sort((a, b) => b.rows - a.rows).slice(0, ASKED);
  return names.map((name) => ({ ...name, nearest: nearest(name.kind, name.text) }));
}
