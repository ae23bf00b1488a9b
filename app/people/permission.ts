import { ballotCells } from "./ballot-cells.ts";
import { campaignCells } from "./campaign-cells.ts";
import { network, paperReaders, readers, secretariat } from "./circles.ts";
import { documentCells } from "./document-cells.ts";
import { calendarCells, settingsCells } from "./house-cells.ts";
import { meetingCells } from "./meeting-cells.ts";
import { minutesCells } from "./minutes-cells.ts";
import { officerCells, peopleCells } from "./people-cells.ts";
import { taskCells } from "./task-cells.ts";
import type { Role } from "./person.ts";
import { STATES, type Kind, type StateOf } from "./things.ts";

/*
 * One table says who may do what. A row is an action; a cell is a standing with the states of the
 * thing in which it holds ("any" = every state). What is not listed is denied.
 *
 * A standing is either a role held office-wide or a relation to the one thing asked about: the room
 * that knows the thing (a view, in SQL) says which relations a person has to it.
 */

/** How a person stands to one meeting, item, paper, vote, resolution or task. */
export const RELATIONS = [
  "chair", // presides over this meeting
  "seat", // holds a seat of this meeting's roll
  "substitute", // attends this meeting in a member's place
  "seat-assistant", // assists a member of this meeting
  "item-ministry", // of a ministry that leads or presents the item
  "item-guest", // invited to the item
  "named-reader", // one of the persons to whom a paper is restricted, and a reader of its item
  "lead-ministry", // of the task's lead ministry
  "coordinator", // of a ministry that coordinates the task
  "task-leader", // of the Government, in charge of the task; the Prime Minister is, of every one
  "task-party", // takes part in the task: gave it, follows it, leads, coordinates or is in charge
  "dossier-officer", // of the ministry that prepares the dossier
  "dossier-lead", // its lead, who submits in its name
  "recipient", // a member on the roll of this ballot
  "recipient-assistant", // assists a member on its roll
  "ballot-officer", // of the secretariat: drafts, reviewed or issued this ballot
  "ballot-ministry", // officer or lead of the ministry whose draft it is
  "inspected", // of a body that this campaign inspects
  "inspected-officer", // its officer or lead, who states to what was found
  "inspector", // of the working group, named on this campaign
] as const;

export type Relation = (typeof RELATIONS)[number];
export type Standing = Role | Relation;

type Cells<K extends Kind> = Partial<Record<Standing, "any" | readonly StateOf<K>[]>>;

const table = {
  meeting: meetingCells,
  paper: {
    read: {
      ...secretariat("any"),
      ...readers(["published"]),
      "item-ministry": ["published"],
      "item-guest": ["published"],
      "named-reader": ["restricted"],
    },
    upload: secretariat("any"),
    restrict: secretariat("any"),
    // The untouched original, without a reader's name: who keeps it and whose it is.
    original: { ...secretariat("any"), "item-ministry": ["published", "restricted"] },
    "see-receipts": {
      ...secretariat(["published", "restricted"]),
      chair: ["published", "restricted"],
    },
  },
  // Notes shared on a paper, until its meeting is archived. Whoever may read the paper reads what
  // the Cabinet is shown; an assistant writes for their delegation, not for the Cabinet.
  note: {
    read: paperReaders("any"),
    "share-group": paperReaders(["open"]),
    "share-cabinet": {
      ...secretariat(["open"]),
      chair: ["open"],
      seat: ["open"],
      substitute: ["open"],
    },
    resolve: secretariat(["open"]),
  },
  vote: {
    see: { ...secretariat("any"), ...readers("any") },
    prepare: { ...secretariat(["created"]), chair: ["created"] },
    open: { ...secretariat(["created"]), chair: ["created"] },
    "waive-quorum": { chair: ["created"] },
    close: { ...secretariat(["open"]), chair: ["open"] },
    announce: { ...secretariat(["closed"]), chair: ["closed"] },
    annul: { ...secretariat(["closed", "announced"]), chair: ["closed", "announced"] },
    // On the word of a member who cannot use a tablet.
    assist: secretariat(["open"]),
    // The figures of a vote taken by hand.
    "key-in": secretariat(["open"]),
    cast: { chair: ["open"], seat: ["open"] },
    "see-missing": { ...secretariat("any"), chair: "any" },
    "see-names": { ...secretariat(["closed", "announced"]), chair: ["closed", "announced"] },
    "show-names": { chair: ["announced"] },
  },
  minutes: minutesCells,
  resolution: documentCells,
  task: taskCells,
  // A register kept elsewhere that becomes tasks in one act.
  "task-import": {
    see: secretariat("any"),
    stage: secretariat(["staged"]),
    settle: secretariat(["staged"]),
  },
  // Until an item stands on an agenda, a dossier is between its ministry and the Government Office.
  dossier: {
    see: { ...secretariat("any"), "dossier-officer": "any", "dossier-lead": "any" },
    edit: { "dossier-officer": ["draft", "returned"], "dossier-lead": ["draft", "returned"] },
    submit: { "dossier-lead": ["draft", "returned"] },
    withdraw: { "dossier-lead": ["draft", "submitted", "returned", "accepted"] },
    check: secretariat(["submitted"]),
    "grant-urgency": secretariat(["submitted", "accepted"]),
    schedule: secretariat(["accepted", "scheduled"]),
  },
  ballot: ballotCells,
  campaign: campaignCells,
  // Taken outside the procedure, entered by the secretariat, reported to the members at a meeting.
  "urgent-decision": {
    see: { ...secretariat("any"), member: ["unreported", "reported"] },
    enter: secretariat(["unreported"]),
    report: secretariat(["unreported"]),
    withdraw: secretariat(["unreported"]),
  },
  // Monthly figures that are frozen; of what the network sees anyway.
  report: {
    read: network(["kept"]),
    "set-cut-off": { "secretariat-leadership": ["kept"] },
    // The command view: whoever presides over the Government, leads a field, and the office.
    command: { ...secretariat(["kept"]), "field-leader": ["kept"], chair: ["kept"] },
  },
  log: { read: { auditor: ["kept"] } },
  // Figures of the machine, never of what is in the papers.
  system: {
    see: { ...secretariat(["kept"]), operator: ["kept"] },
    "retry-intake": { ...secretariat(["kept"]), operator: ["kept"] },
  },
  calendar: calendarCells,
  settings: settingsCells,
  // Mails carry no content, so that whoever runs the machine may look after them.
  outbox: {
    read: { ...secretariat(["kept"]), operator: ["kept"] },
    "send-again": { ...secretariat(["kept"]), operator: ["kept"] },
  },
  people: peopleCells,
  officers: officerCells,
} as const satisfies { [K in Kind]: Record<string, Cells<K>> };

export type Action = { [K in Kind]: `${K}.${Extract<keyof (typeof table)[K], string>}` }[Kind];

export const ACTIONS: readonly Action[] = Object.entries(table).flatMap(([kind, actions]) =>
  Object.keys(actions).map((action) => `${kind}.${action}` as Action),
);

/** What is asked about: its state, and how the person stands to it. */
export type Thing = { state: string; relations: readonly Relation[] };

/**
 * Whether someone with these roles may do this to that thing.
 * Unlisted means no. An assistant never votes, a substitute never votes (Decree 191/2026).
 */
export function may(person: { roles: readonly Role[] }, action: Action, thing: Thing): boolean {
  const cells = cellsOf(action, thing.state);
  const standings: readonly Standing[] = [...person.roles, ...thing.relations];
  return standings.some((standing) => {
    const states = cells[standing];
    return states === "any" || (states?.includes(thing.state) ?? false);
  });
}

type Standings = Partial<Record<Standing, "any" | readonly string[]>>;

/** Nobody's, when there is no such action or no such state. */
function cellsOf(action: Action, state: string): Standings {
  const [kind = "", name = ""] = action.split(".");
  const states: Record<string, readonly string[]> = STATES;
  const actions: Record<string, Record<string, Standings>> = table;
  if (!Object.hasOwn(actions, kind) || !states[kind]?.includes(state)) return {};
  return actions[kind]?.[name] ?? {};
}
