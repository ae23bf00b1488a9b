import type { Bilingual } from "../people/person.ts";
import type { ItemKind, ItemMode, ItemState } from "./agenda.ts";

/*
 * From the invitation on everybody holds the agenda in their hands: each change makes a new version,
 * and says in one line a change what is different from the one before.
 */

/** One line of the agenda as it stood; never the chair's script. */
export type AgendaLine = {
  id: string;
  parentId: string | null;
  kind: ItemKind;
  number: string;
  title: string;
  lead: Bilingual;
  presenter: Bilingual;
  /** The person who presents, by office. */
  speaker: Bilingual | null;
  minutes: number;
  mode: ItemMode;
  state: ItemState;
  reason: string | null;
  late: boolean;
};

type Change =
  | { is: "added" | "removed" | "withdrawn" | "postponed" | "restored" }
  | { is: "moved" | "renamed"; from: string; to: string }
  | { is: "timed"; from: number; to: number }
  | { is: "mode"; from: ItemMode; to: ItemMode }
  | { is: "led" | "presented"; from: Bilingual; to: Bilingual }
  | { is: "spoken"; from: Bilingual | null; to: Bilingual | null };

/** What changed with which line, and the number and title under which it is now known. */
export type AgendaChange = Change & {
  itemId: string;
  kind: ItemKind;
  number: string;
  title: string;
};

export type AgendaVersion = {
  number: number;
  madeAt: number;
  lines: AgendaLine[];
  changes: AgendaChange[];
};

const DRAFTS: readonly string[] = ["planned", "approved"];

/** Whether the agenda has gone out with the invitation: what comes now comes late, and is a version. */
export function isAnnounced(meetingState: string): boolean {
  return !DRAFTS.includes(meetingState);
}

/** Everything that differs, in the order of the agenda; what has gone comes last. */
export function changesBetween(
  before: readonly AgendaLine[],
  after: readonly AgendaLine[],
): AgendaChange[] {
  const moved = movedBetween(before, after);
  const changed = after.flatMap((line) => {
    const old = before.find(({ id }) => id === line.id);
    return (old ? lineChanges(old, line, moved) : [{ is: "added" as const }]).map((change) =>
      about(line, change),
    );
  });
  const gone = before.filter(({ id }) => !after.some((line) => line.id === id));
  return [...changed, ...gone.map((line) => about(line, { is: "removed" }))];
}

function about({ id, kind, number, title }: AgendaLine, change: Change): AgendaChange {
  return { ...change, itemId: id, kind, number, title };
}

function lineChanges(old: AgendaLine, line: AgendaLine, moved: ReadonlySet<string>): Change[] {
  const changes: Change[] = [];
  if (old.state !== line.state) changes.push({ is: becoming[line.state] });
  if (moved.has(line.id)) changes.push({ is: "moved", from: old.number, to: line.number });
  if (old.title !== line.title) changes.push({ is: "renamed", from: old.title, to: line.title });
  if (old.minutes !== line.minutes) {
    changes.push({ is: "timed", from: old.minutes, to: line.minutes });
  }
  if (old.mode !== line.mode) changes.push({ is: "mode", from: old.mode, to: line.mode });
  if (old.lead.vi !== line.lead.vi) changes.push({ is: "led", from: old.lead, to: line.lead });
  if (old.presenter.vi !== line.presenter.vi) {
    changes.push({ is: "presented", from: old.presenter, to: line.presenter });
  }
  if (old.speaker?.vi !== line.speaker?.vi) {
    changes.push({ is: "spoken", from: old.speaker, to: line.speaker });
  }
  return changes;
}

const becoming = { planned: "restored", withdrawn: "withdrawn", postponed: "postponed" } as const;

/** What changed its place: another parent, or another place among those that stayed beside it. */
function movedBetween(before: readonly AgendaLine[], after: readonly AgendaLine[]): Set<string> {
  const moved = new Set<string>();
  for (const parentId of new Set(after.map((line) => line.parentId))) {
    const was = idsUnder(before, parentId);
    const now = idsUnder(after, parentId);
    const stayed = longestInOrder(
      now.filter((id) => was.includes(id)).map((id) => was.indexOf(id)),
    );
    for (const id of now) {
      const known = before.some((line) => line.id === id);
      if (known && !stayed.includes(was.indexOf(id))) moved.add(id);
    }
  }
  return moved;
}

const idsUnder = (lines: readonly AgendaLine[], parentId: string | null): string[] =>
  lines.filter((line) => line.parentId === parentId).map(({ id }) => id);

/** The longest run that still ascends: whatever is left out of it is what a hand moved. */
function longestInOrder(places: readonly number[]): number[] {
  const runs: number[][] = [];
  for (const place of places) {
    const best = runs
      .filter((run) => (run.at(-1) ?? -1) < place)
      .reduce<number[]>((longest, run) => (run.length > longest.length ? run : longest), []);
    runs.push([...best, place]);
  }
  return runs.reduce<number[]>((longest, run) => (run.length > longest.length ? run : longest), []);
}

/** What a reader who may see only some of the items sees of a version. */
export function narrowVersion(
  version: AgendaVersion,
  visible: ReadonlySet<string> | null,
): AgendaVersion {
  if (visible === null) return version;
  return {
    ...version,
    lines: version.lines.filter(({ id }) => visible.has(id)),
    changes: version.changes.filter(({ itemId }) => visible.has(itemId)),
  };
}
