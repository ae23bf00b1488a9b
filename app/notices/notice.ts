import type { Audience } from "./audience.ts";
import { CAMPAIGN_NOTICE_KINDS, CAMPAIGN_NOTICES } from "./campaign-notices.ts";
import { TASK_NOTICE_KINDS, TASK_NOTICES } from "./task-notices.ts";

/*
 * Who hears of which event. One table: an event of the log, the kind of notice it makes, and the
 * audiences that get it. What is not listed makes no notice; who did it does not hear of it.
 */

export const NOTICE_KINDS = [
  "approval-asked",
  "agenda-approved",
  "meeting-invited",
  "papers-added",
  "papers-published",
  "meeting-moved",
  "meeting-cancelled",
  "meeting-postponed",
  "meeting-suspended",
  "meeting-resumed",
  "papers-missing",
  "paper-replaced",
  "substitute-named",
  "guest-invited",
  "absence-requested",
  "absence-consented",
  "absence-declined",
  "answer-reminded",
  "minutes-circulated",
  "minutes-confirmed",
  "wording-accepted",
  "wording-refused",
  "resolution-drafted",
  "resolution-returned",
  "resolution-signed",
  "resolution-issued",
  "resolution-corrected",
  "resolution-replaced",
  "resolution-recalled",
  ...TASK_NOTICE_KINDS,
  ...CAMPAIGN_NOTICE_KINDS,
  "dossier-submitted",
  "dossier-returned",
  "dossier-accepted",
  "dossier-scheduled",
  "dossier-withdrawn",
  "dossier-check-near",
  "dossier-papers-near",
  "notes-expiring",
  "ballot-submitted",
  "ballot-reviewed",
  "ballot-returned",
  "ballot-issued",
  "ballot-corrected",
  "ballot-extended",
  "ballot-reminded",
  "ballot-closed",
  "ballot-cancelled",
  "ballot-opinions-passed",
  "ballot-synthesised",
  "ballot-decided",
] as const;

export type NoticeKind = (typeof NOTICE_KINDS)[number];

export type NoticeRule = {
  event: string;
  kind: NoticeKind;
  audiences: readonly Audience[];
  /** Whoever has not read the last one of this kind about the same gets no further one. */
  gathers?: true;
};

const EVERYBODY_OF_MEETING: readonly Audience[] = [
  "roll",
  "roll-assistants",
  "substitutes",
  "item-ministries",
  "item-guests",
];

const WHO_GETS_DOCUMENTS: readonly Audience[] = ["chair", "roll", "secretariat", "ministry-leads"];

export const NOTICE_RULES: readonly NoticeRule[] = [
  { event: "meeting.approval-asked", kind: "approval-asked", audiences: ["chair"] },
  { event: "meeting.agenda-approved", kind: "agenda-approved", audiences: ["secretariat"] },
  { event: "meeting.invited", kind: "meeting-invited", audiences: EVERYBODY_OF_MEETING },
  { event: "meeting.papers-published", kind: "papers-added", audiences: EVERYBODY_OF_MEETING },
  { event: "meeting.papers-declared", kind: "papers-published", audiences: EVERYBODY_OF_MEETING },
  { event: "meeting.moved", kind: "meeting-moved", audiences: EVERYBODY_OF_MEETING },
  {
    event: "meeting.cancelled",
    kind: "meeting-cancelled",
    audiences: [...EVERYBODY_OF_MEETING, "secretariat"],
  },
  {
    event: "meeting.postponed",
    kind: "meeting-postponed",
    audiences: [...EVERYBODY_OF_MEETING, "secretariat"],
  },
  { event: "meeting.suspended", kind: "meeting-suspended", audiences: EVERYBODY_OF_MEETING },
  { event: "meeting.resumed", kind: "meeting-resumed", audiences: EVERYBODY_OF_MEETING },
  { event: "item.urged", kind: "papers-missing", audiences: ["item-lead"] },
  { event: "paper.replaced", kind: "paper-replaced", audiences: ["paper-openers"] },
  { event: "substitute.named", kind: "substitute-named", audiences: ["named-substitute"] },
  { event: "guest.invited", kind: "guest-invited", audiences: ["named-guest"] },
  { event: "absence.requested", kind: "absence-requested", audiences: ["chair"] },
  { event: "absence.consented", kind: "absence-consented", audiences: ["invitee"] },
  { event: "absence.declined", kind: "absence-declined", audiences: ["invitee"] },
  { event: "invitation.reminded", kind: "answer-reminded", audiences: ["invitee"] },
  { event: "minutes.circulated", kind: "minutes-circulated", audiences: ["roll", "substitutes"] },
  { event: "minutes.confirmed", kind: "minutes-confirmed", audiences: ["roll", "secretariat"] },
  { event: "draft.wording-accepted", kind: "wording-accepted", audiences: ["proposer"] },
  { event: "draft.wording-refused", kind: "wording-refused", audiences: ["proposer"] },
  {
    event: "resolution.submitted",
    kind: "resolution-drafted",
    audiences: ["chair", "secretariat-leadership"],
  },
  { event: "resolution.returned", kind: "resolution-returned", audiences: ["secretariat"] },
  { event: "resolution.signed", kind: "resolution-signed", audiences: ["secretariat"] },
  { event: "resolution.issued", kind: "resolution-issued", audiences: WHO_GETS_DOCUMENTS },
  { event: "resolution.corrected", kind: "resolution-corrected", audiences: WHO_GETS_DOCUMENTS },
  { event: "resolution.replaced", kind: "resolution-replaced", audiences: WHO_GETS_DOCUMENTS },
  { event: "resolution.recalled", kind: "resolution-recalled", audiences: WHO_GETS_DOCUMENTS },
  ...TASK_NOTICES,
  ...CAMPAIGN_NOTICES,
  { event: "dossier.submitted", kind: "dossier-submitted", audiences: ["secretariat"] },
  { event: "dossier.returned", kind: "dossier-returned", audiences: ["dossier-ministry"] },
  { event: "dossier.accepted", kind: "dossier-accepted", audiences: ["dossier-ministry"] },
  { event: "dossier.scheduled", kind: "dossier-scheduled", audiences: ["dossier-ministry"] },
  { event: "dossier.withdrawn", kind: "dossier-withdrawn", audiences: ["secretariat"] },
  { event: "dossier.check-near", kind: "dossier-check-near", audiences: ["secretariat"] },
  { event: "dossier.papers-near", kind: "dossier-papers-near", audiences: ["dossier-ministry"] },
  { event: "ballot.submitted", kind: "ballot-submitted", audiences: ["secretariat-heads"] },
  { event: "ballot.reviewed", kind: "ballot-reviewed", audiences: ["secretariat-leadership"] },
  { event: "ballot.returned", kind: "ballot-returned", audiences: ["ballot-officer"] },
  { event: "ballot.issued", kind: "ballot-issued", audiences: ["ballot-roll", "ballot-ministry"] },
  {
    event: "ballot.corrected",
    kind: "ballot-corrected",
    audiences: ["ballot-roll", "ballot-ministry"],
  },
  { event: "ballot.extended", kind: "ballot-extended", audiences: ["ballot-roll"] },
  { event: "ballot.reminded", kind: "ballot-reminded", audiences: ["ballot-reminded"] },
  { event: "ballot.closed", kind: "ballot-closed", audiences: ["ballot-officer"] },
  {
    event: "ballot.cancelled",
    kind: "ballot-cancelled",
    audiences: ["ballot-roll", "ballot-ministry"],
  },
  {
    event: "ballot.opinions-passed",
    kind: "ballot-opinions-passed",
    audiences: ["ballot-ministry"],
  },
  {
    event: "ballot.synthesised",
    kind: "ballot-synthesised",
    audiences: ["secretariat-leadership"],
  },
  {
    event: "ballot.decided",
    kind: "ballot-decided",
    audiences: ["ballot-roll", "ballot-officer", "ballot-ministry"],
  },
  { event: "meeting.notes-expiring", kind: "notes-expiring", audiences: EVERYBODY_OF_MEETING },
];

/** The rule for an event of the log; null for events nobody is told of. */
export function noticeRuleFor(eventType: string): NoticeRule | null {
  return NOTICE_RULES.find(({ event }) => event === eventType) ?? null;
}

/** "task:0190…" as its two halves. */
export function partsOfSubject(subject: string): { noun: string; id: string } {
  const at = subject.indexOf(":");
  return { noun: subject.slice(0, at), id: subject.slice(at + 1) };
}
