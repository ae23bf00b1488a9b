import { placeNotes } from "../annotations/place-notes.server.ts";
import { climbReminders } from "../ballots/climb-reminders.server.ts";
import { closeDueBallots } from "../ballots/close-due-ballots.server.ts";
import { remindDue } from "../invitations/remind-due.server.ts";
import { remindDossiers } from "../dossiers/remind-dossiers.server.ts";
import { deliverMails } from "../notices/deliver-mails.server.ts";
import { gatherNotices } from "../notices/gather-notices.server.ts";
import { MAILED_EVENTS } from "../notices/mail.ts";
import { queueMails } from "../notices/queue-mails.server.ts";
import { typesetMinutes } from "../minutes/typeset-minutes.server.ts";
import { NOTICE_RULES, partsOfSubject } from "../notices/notice.ts";
import { sendNotices } from "../notices/send-notices.server.ts";
import { sendReminders } from "../notices/send-reminders.server.ts";
import { renderIssued } from "../resolutions/render-issued.server.ts";
import { signDocument } from "../resolutions/sign-document.server.ts";
import { INTAKE_EVENTS } from "../papers/intake.ts";
import { takeIntakeSteps } from "../papers/take-intake-steps.server.ts";
import { checkArrivals } from "../signing/check-arrivals.server.ts";
import { checkFile } from "../signing/check-file.server.ts";
import { freezeReports } from "../reports/freeze-reports.server.ts";
import { remindTasks } from "../tasks/remind-tasks.server.ts";
import { closeDueVotes } from "../votes/close-due-votes.server.ts";
import type { Job } from "./job.ts";
import { upkeep } from "./upkeep.server.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** The whole timetable: what happens because of an event, and what happens because time passes. */
export const schedule: readonly Job[] = [
  {
    name: "send-notices",
    listensTo: NOTICE_RULES.map(({ event }) => event),
    run: (app, event) => sendNotices(app, event),
  },
  {
    name: "send-reminders",
    listensTo: ["reminder-round.held"],
    run: (app, event) => sendReminders(app, event),
  },
  {
    name: "queue-mails",
    listensTo: MAILED_EVENTS,
    run: (app, event) => queueMails(app, event),
  },
  {
    name: "gather-notices",
    listensTo: "every",
    everyMs: MINUTE,
    run: gatherNotices,
  },
  {
    name: "deliver-new-mails",
    listensTo: ["mail.queued", "mail.requeued"],
    run: deliverMails,
  },
  {
    name: "deliver-mails",
    listensTo: "every",
    everyMs: MINUTE,
    run: deliverMails,
  },
  {
    name: "sign-document",
    listensTo: ["resolution.signed", "resolution.signing-asked"],
    run: (app, { subject }) => signDocument(app, partsOfSubject(subject).id),
  },
  {
    name: "typeset-resolution",
    listensTo: ["resolution.issued"],
    run: (app, { subject }) => renderIssued(app, partsOfSubject(subject).id),
  },
  {
    name: "check-signed-papers",
    listensTo: [...INTAKE_EVENTS],
    run: (app, { at }) => checkArrivals(app, at),
  },
  {
    name: "check-signed-resolution",
    listensTo: ["resolution.typeset"],
    run: (app, { payload, subject }) => checkFile(app, String(payload["sha256"]), subject),
  },
  {
    name: "typeset-minutes",
    listensTo: ["minutes.confirmed", "minutes.signing-asked"],
    run: (app, { subject }) => typesetMinutes(app, partsOfSubject(subject).id),
  },
  {
    name: "close-due-votes",
    listensTo: "every",
    everyMs: SECOND,
    run: closeDueVotes,
  },
  {
    name: "remind-invitees",
    listensTo: "every",
    everyMs: MINUTE,
    run: remindDue,
  },
  {
    name: "remind-dossiers",
    listensTo: "every",
    everyMs: 10 * MINUTE,
    run: remindDossiers,
  },
  {
    name: "close-due-ballots",
    listensTo: "every",
    everyMs: MINUTE,
    run: closeDueBallots,
  },
  {
    name: "climb-ballot-reminders",
    listensTo: "every",
    everyMs: 10 * MINUTE,
    run: climbReminders,
  },
  {
    name: "remind-tasks",
    listensTo: "every",
    everyMs: 10 * MINUTE,
    run: remindTasks,
  },
  {
    name: "freeze-reports",
    listensTo: "every",
    everyMs: 10 * MINUTE,
    run: freezeReports,
  },
  {
    name: "take-in-new-files",
    listensTo: [...INTAKE_EVENTS],
    run: takeIntakeSteps,
  },
  {
    name: "take-in-files",
    listensTo: "every",
    everyMs: MINUTE,
    run: takeIntakeSteps,
  },
  {
    name: "place-notes",
    listensTo: ["paper.replaced"],
    run: (app, { subject, payload }) =>
      placeNotes(app, {
        paperId: partsOfSubject(subject).id,
        meetingId: String(payload["meetingId"]),
      }),
  },
  ...upkeep,
];
