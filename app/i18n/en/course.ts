import type { Like } from "../like.ts";
import type { course as source } from "../vi/course.ts";

export const course: Like<typeof source> = {
  stages: "Stages of the session",
  stage: {
    agenda: "Agenda",
    approval: "Approval",
    invitation: "Invitations",
    papers: "Papers",
    opening: "Opening",
    closing: "Closing",
    archive: "Archive",
    done: "done",
    now: "now",
    next: "to come",
    asked: "Submitted {{at}}",
    approvedBy: "{{at}}, {{chair}}",
    invited: "{{at}}, No. {{number}}, {{count, plural(one:member; many:members)}}",
  },
  ask: {
    button: "Submit to the chair",
    title: "Submit the agenda to the chair?",
    consequence:
      "The agenda of {{count, plural(one:item; many:items)}} goes to {{chair}} for approval.",
    confirm: "Submit",
    waiting: "Submitted at {{at}}; awaiting approval by {{chair}}.",
  },
  approve: {
    act: "Approve the agenda",
    note: "Awaiting your approval",
    title: "Approve the agenda of the session?",
    consequence:
      "The agenda has {{count, plural(one:item; many:items)}} and takes {{minutes, plural(one:minute; many:minutes)}}. Once approved, the Government Office sends the invitations; an agenda changed before that has to be approved again.",
    confirm: "Approve the agenda",
    done: "Agenda approved.",
  },
  invite: {
    button: "Send the invitations",
    title: "Send the invitations?",
    consequence:
      "The session takes its number. {{seats}} members, assistants, substitutes, guests and the ministries concerned see the session and its agenda. From here on each change of the agenda is a new version that everybody sees.",
    confirm: "Send the invitations",
    done: "Invitations sent; the session is No. {{number}}.",
  },
  declare: {
    button: "Declare papers complete",
    title: "Declare the papers complete?",
    consequence:
      "Papers not yet sent ({{count}}) go out now to {{seats}} members, assistants, substitutes, guests and the ministries concerned. Papers sent cannot be changed. From here on the chair can open the session.",
    confirm: "Declare complete",
    done: "The papers are complete.",
    nothingLacks: "Every item has the papers it needs.",
    lacking: "Items that still lack papers: {{count}}",
    lackingItem: "{{position}}. {{title}}",
  },
  archive: {
    button: "Archive the session",
    title: "Archive the session?",
    consequence:
      "Every item has its outcome and the minutes are closed. The session goes into the archive and changes no more.",
    confirm: "Archive",
    blocked: "Not yet to be archived",
    item: "Not concluded: {{title}}",
    minutes: {
      none: "No minutes yet",
      draft: "Minutes being drafted",
      circulated: "Minutes with the members",
      confirmed: "Minutes confirmed, not yet closed",
      closed: "Minutes closed",
    },
    documents: "Documents of this session",
    draft: "Document not yet issued: {{title}}",
  },
  off: {
    button: "Postpone or cancel",
    title: "Postpone or cancel the session",
    how: "What to do",
    postpone: "Postpone to another session",
    cancel: "Cancel the session",
    where: "Move to",
    newMeeting: "A new session at another time",
    newTime: "New time",
    reason: "Reason",
    postponeNote:
      "All items move to the other session, whose agenda has to be approved and whose invitations have to be sent. Whoever has been invited is told.",
    cancelNote:
      "The session will not be held. Its number, if it has one, is not used again. Whoever has been invited is told.",
    postponeConfirm: "Postpone the session",
    cancelConfirm: "Cancel the session",
    because: "Reason: {{reason}}",
    to: "Held as: {{title}}, {{at}}",
    from: "Replaces the postponed session: {{title}}, {{at}}",
  },
  template: {
    button: "Save as a template",
    title: "Save the agenda as a template",
    name: "Name of the template",
    note: "A new session can start from the template with these items. It keeps no papers.",
    save: "Save the template",
    done: "Template saved.",
    start: "Agenda to start from",
    empty: "Empty",
    ofTemplate: "Template: {{name}}",
    ofMeeting: "Standing items of: {{name}}",
    startNote:
      "The items of the template, or the standing items of the earlier session, are put on the agenda; you may change them.",
  },
};
