import { instantAt, type Day } from "../platform/dates.ts";
import { isRefusal } from "../platform/refusal.ts";
import type { RegisterRow } from "../tasks/imported-task.ts";
import { readTaskDeadline } from "../tasks/task-deadline.ts";
import type { Reckoning } from "../platform/deadline.ts";
import type { KnownNames } from "./known-names.ts";
import { dayBeside, notationIn, outsideDocument } from "./outside-document.ts";
import {
  readDay,
  readField,
  readPriority,
  readStands,
  writtenDeadline,
  type Stands,
} from "./register-words.ts";
import type { Columns, Finding, FindingCode, ImportField, NameKind } from "./task-import.ts";

export type FileRow = { row: number; cells: readonly string[] };

/** What a row is read by. */
export type Terms = {
  columns: Columns;
  names: Record<NameKind, KnownNames>;
  /** In charge where the row names nobody. */
  leaderId: string;
  now: number;
  reckoning: Reckoning;
};

/** A row as it was read; `task` is null where a fault keeps it from being one. */
export type ReadRow = {
  row: number;
  findings: Finding[];
  /** Its words, for telling doubles; null where there are none to tell by. */
  words: { notation: string; issuedOn: Day; text: string; leadId: string } | null;
  task: RegisterRow | null;
};

type Reading = Terms & {
  cell(field: ImportField): string;
  find(code: FindingCode, more?: Omit<Finding, "code">): null;
};

const LONGEST_TITLE = 500;
const LONGEST_TEXT = 4000;

/** Reads one row: whatever is wrong with it is told at once. */
export function readRow({ row, cells }: FileRow, terms: Terms): ReadRow {
  const findings: Finding[] = [];
  const reading: Reading = {
    ...terms,
    cell: (field) => {
      const column = terms.columns[field];
      return column === undefined ? "" : (cells[column] ?? "");
    },
    find: (code, more = {}) => {
      findings.push({ code, ...more });
      return null;
    },
  };
  const source = readSource(reading);
  const text = readText(reading);
  const leadId = readLead(reading);
  const coordinatorIds = readCoordinators(reading, leadId);
  const leaderId = readLeader(reading);
  const deadline = readDue(reading, source?.issuedOn ?? null);
  const standing = readStanding(reading, source?.issuedOn ?? null);
  const marks = readMarks(reading);
  const { notation = "", issuedOn = "" } = source ?? {};
  const words = source && text && leadId ? { notation, issuedOn, text: text.whole, leadId } : null;
  if (!words || !text || !leaderId || !deadline || !standing) {
    return { row, findings, words, task: null };
  }
  const document = outsideDocument(notation, issuedOn);
  const { title, passage } = text;
  const parties = { leadId: words.leadId, coordinatorIds, leaderId };
  const task = { row, document, title, passage, ...parties, ...deadline, ...standing, ...marks };
  return { row, findings, words, task };
}

function readSource({ cell, find, now }: Reading): { notation: string; issuedOn: Day } | null {
  const written = cell("notation");
  const notation = notationIn(written);
  if (notation === "") find("notation-missing");
  if (notation.length > 100) find("notation-long");
  const day = cell("issuedOn") || dayBeside(written);
  if (day === "") return find("issued-missing");
  const issuedOn = readDay(day);
  if (issuedOn === null) return find("issued-unreadable", { text: day });
  if (instantAt(issuedOn, "00:00") > now) return find("issued-future", { text: day });
  return notation === "" || notation.length > 100 ? null : { notation, issuedOn };
}

type Text = { whole: string; title: string; passage: string };

function readText({ cell, find }: Reading): Text | null {
  const whole = cell("text");
  if (whole === "") return find("text-missing");
  if (whole.length > LONGEST_TEXT) return find("text-long");
  if (whole.length <= LONGEST_TITLE) return { whole, title: whole, passage: "" };
  const words = whole.slice(0, LONGEST_TITLE - 1);
  return { whole, title: `${words.slice(0, words.lastIndexOf(" ")).trimEnd()}…`, passage: whole };
}

function readLead({ cell, find, names }: Reading): string | null {
  const written = cell("lead");
  if (written === "") return find("lead-missing");
  return names.lead.find(written) ?? find("lead-unknown", unknown(written, names.lead));
}

const unknown = (text: string, names: KnownNames) => {
  const nearest = names.nearest(text);
  return { text, ...(nearest && { nearest: nearest.name }) };
};

function readCoordinators({ cell, find, names }: Reading, leadId: string | null): string[] {
  const ids = namesIn(cell("coordinators"), names.coordinator).flatMap((name) => {
    const id = names.coordinator.find(name);
    if (id === null) find("coordinator-unknown", unknown(name, names.coordinator));
    else if (id === leadId) find("coordinator-leads", { text: name });
    else return [id];
    return [];
  });
  return [...new Set(ids)];
}

/** Commas stand between names and within them: the longest run of parts that is a name is one. */
function namesIn(written: string, names: KnownNames): string[] {
  const found: string[] = [];
  for (const part of written.split(/[;\n]/)) {
    const pieces = part.split(",");
    for (let at = 0; at < pieces.length;) {
      let end = pieces.length;
      const joined = () => pieces.slice(at, end).join(",").trim();
      while (end > at + 1 && names.find(joined()) === null) end -= 1;
      if (joined() !== "") found.push(joined().replace(/\.$/, ""));
      at = end;
    }
  }
  return found;
}

function readLeader({ cell, find, names, leaderId }: Reading): string | null {
  const written = cell("leader");
  if (written === "") return leaderId;
  return names.leader.find(written) ?? find("leader-unknown", unknown(written, names.leader));
}

function readDue(
  { cell, find, now, reckoning }: Reading,
  issuedOn: Day | null,
): Pick<RegisterRow, "deadlineText" | "dueAt"> | null {
  const written = writtenDeadline(cell("deadline"));
  const from = issuedOn ? instantAt(issuedOn, "12:00:00") : now;
  try {
    const { text, dueAt } = readTaskDeadline(written, { from, ...reckoning });
    const isBefore = issuedOn && dueAt !== null && dueAt < instantAt(issuedOn, "00:00");
    return isBefore
      ? find("deadline-before", { text: written })
      : { deadlineText: text.slice(0, 200), dueAt };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const code = DEADLINE_FAULTS.find((each) => each === error.code);
    return find(code ?? "deadline-unreadable", { text: written });
  }
}

const DEADLINE_FAULTS = ["deadline-recurring", "deadline-outside-calendar"] as const;

type Standing = { stands: Stands; doneOn: Day | null };

function readStanding({ cell, find, now }: Reading, issuedOn: Day | null): Standing | null {
  const [said, day] = [cell("state"), cell("doneOn")];
  const stands = said === "" ? (day === "" ? "assigned" : "done") : readStands(said);
  if (stands === null) return find("state-unknown", { text: said });
  if (day === "") return stands === "done" ? find("done-missing") : { stands, doneOn: null };
  const doneOn = readDay(day);
  if (doneOn === null) return find("done-unreadable", { text: day });
  if (stands !== "done") return find("done-open", { text: said });
  if (instantAt(doneOn, "00:00") > now) return find("done-future", { text: day });
  if (issuedOn && doneOn < issuedOn) return find("done-before", { text: day });
  return { stands, doneOn };
}

function readMarks({ cell, find }: Reading) {
  const [inField, pressing] = [cell("field"), cell("priority")];
  const field = readField(inField);
  if (inField !== "" && field === null) find("field-unknown", { text: inField });
  const priority = pressing === "" ? "normal" : readPriority(pressing);
  if (priority === null) find("priority-unknown", { text: pressing });
  const deliverable = cutTo(500, cell("deliverable"));
  const note = cutTo(6000, cell("note"));
  if (deliverable.isCut || note.isCut) find("words-cut");
  return { field, priority: priority ?? "normal", deliverable: deliverable.text, note: note.text };
}

const cutTo = (most: number, text: string) => ({
  text: text.slice(0, most),
  isCut: text.length > most,
});
