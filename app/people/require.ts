import { refuse } from "../platform/refusal.ts";
import { may, type Action, type Thing } from "./permission.ts";
import type { Kind } from "./things.ts";
import type { Person } from "./person.ts";

const seeing: Record<Kind, Action> = {
  meeting: "meeting.see",
  paper: "paper.read",
  note: "note.read",
  vote: "vote.see",
  minutes: "minutes.see",
  resolution: "resolution.read",
  task: "task.read",
  "task-import": "task-import.see",
  dossier: "dossier.see",
  ballot: "ballot.see",
  campaign: "campaign.see",
  "urgent-decision": "urgent-decision.see",
  report: "report.read",
  log: "log.read",
  outbox: "outbox.read",
  calendar: "calendar.see",
  settings: "settings.see",
  system: "system.see",
  people: "people.see",
  officers: "officers.see",
};

/**
 * Refuses what the table does not allow: `not-found` to whoever may not even see the thing, so that
 * it answers like a missing one; `not-allowed` to whoever sees it but may not do this.
 */
export function requireMay(person: Pick<Person, "roles">, action: Action, thing: Thing): void {
  if (!may(person, seeingOf(action), thing)) refuse("not-found");
  if (!may(person, action, thing)) refuse("not-allowed");
}

function seeingOf(action: Action): Action {
  const kind = action.slice(0, action.indexOf("."));
  return Object.entries(seeing).find(([name]) => name === kind)?.[1] ?? action;
}
