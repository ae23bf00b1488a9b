import type { Like } from "../like.ts";
import type { urgent as source } from "../vi/urgent.ts";

export const urgent: Like<typeof source> = {
  pageTitle: "Urgent decisions · e-Cabinet",
  title: "Urgent decisions outside the procedure",
  about:
    "In an emergency the Prime Minister or a Deputy decides and reports at the next session (Decree 191/2026/NĐ-CP, Article 3.4).",
  toReport: "Urgent decisions to be reported at the session",
  inRoom: "Urgent decisions: {{count}}",
  all: "See the list",
  enterLink: "The list, enter a decision",
  none: "No urgent decision waits to be reported.",
  decided: "{{decider}} decided at {{time}} on {{date}}; document {{document}}",
  lead: "Lead agency: {{lead}}",
  state: {
    unreported: "To be reported at the next session",
    reported: "Reported",
    withdrawn: "Withdrawn, entered by mistake",
  },
  reportedAt: "Reported at {{meeting}}; recorded at {{time}} on {{date}}",
  withdrawnAt: "Withdrawn at {{time}} on {{date}}: {{reason}}",
  report: "Reported at this session",
  reportOf: "Reported at this session: {{subject}}",
  withdraw: "Take off the list",
  withdrawOf: "Take off the list: {{subject}}",
  withdrawTitle: "Withdraw a mistaken entry?",
  withdrawReason: "Reason for withdrawing",
  withdrawNote:
    "The entry and the reason are kept. To correct an entry, withdraw it and enter it anew.",
  form: {
    title: "Enter a decision",
    decider: "Decided by",
    deciderNote: "The Prime Minister or a Deputy Prime Minister",
    choose: "Choose",
    decidedAt: "Time of the decision",
    subject: "What was decided",
    reason: "Why it could not wait",
    document: "Number, notation and date of the document",
    documentNote: "For example: Công điện 128/CĐ-TTg, 20/11/2026",
    lead: "Lead agency",
    save: "Enter in the list",
    done: "Entered in the list to be reported.",
  },
};
