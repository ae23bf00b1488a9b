/** Who a notice may be for; the events of the log say of what thing. */
export const AUDIENCES = [
  "roll", // members of the meeting
  "roll-assistants", // those who assist them
  "substitutes", // those who attend in a member's place
  "item-ministries", // officers and leads of the ministries that lead or present an item
  "item-guests", // those invited to an item
  "chair", // who presides over the meeting
  "ministry-leads", // the lead of every ministry
  "secretariat",
  "lead-ministry", // officers and leads of the task's lead ministry
  "task-leader", // who is in charge of the task in the Government
  "coordinators", // officers and leads of the ministries that coordinate it
  "dossier-ministry", // officers and leads of the ministry that prepares the dossier
  "named-substitute", // the person named to sit in a member's place
  "named-guest", // the person just invited to an item
  "item-lead", // officers and leads of the ministry that leads the item
  "paper-openers", // those who have opened the paper, in an older version
  "proposer", // who proposed the wording
  "invitee", // the person whom the invitation is for
  "secretariat-heads", // heads of its departments
  "secretariat-leadership",
  "ballot-officer", // who drafts and follows the ballot
  "ballot-roll", // the members asked, and who assists them
  "ballot-reminded", // those of them whom the event names, and who assists them
  "ballot-ministry", // officers and leads of the ministry whose draft it is
  "imported-ministries", // officers and leads of the ministries that lead tasks of the import
  "inspected-bodies", // officers and leads of the bodies the campaign inspects
  "inspectors", // those named to inspect in the campaign
  "faulted-body", // those of the body that was found not to meet a criterion
] as const;

export type Audience = (typeof AUDIENCES)[number];
