import type { Like } from "../like.ts";
import type { reports as source } from "../vi/reports.ts";

export const reports: Like<typeof source> = {
  title: "Task reports",
  pageTitle: "Task reports",
  asOf: "{{assigned}} tasks, counted at {{time}} on {{date}}, without suspended, withdrawn, replaced and transferred ones.",
  toBoard: "Back to the board",
  form: "Choose a report",
  group: "Put together by",
  by: {
    ministry: "Ministry or agency",
    leader: "Leader in charge",
    source: "Source document",
    month: "Month",
  },
  empty: "No tasks by that day",
  rank: "Rank",
  all: "All together",
  figure: {
    assigned: "Assigned",
    "done-on-time": "Done on time",
    "done-late": "Done late",
    "in-term": "Open, in term",
    overdue: "Overdue",
    "no-deadline": "No deadline",
    extended: "Extended",
  },
  onTimeRate: "On-time rate",
  overdueRate: "Overdue rate",
  share: "{{share}} of {{due}}",
  oldest: "Oldest overdue",
  days: "{{days}} days",
  openList: "{{name}}: {{figure}} tasks, {{what}}",
  rateNote:
    "Rates are of the tasks due: those done and those overdue. Ranked by the on-time rate; equals share a rank.",
  asTable: "Figures as a table",
  trend: {
    title: "The last twelve months, at the end of each",
    done: "Done",
    inTerm: "Open, in term",
    overdue: "Overdue",
  },
  files: {
    title: "Download the report",
    government: "Report to the Government ({{as}})",
    public: "Public extract ({{as}})",
    overdue: "Overdue tasks ({{as}})",
  },
  frozen: {
    list: "Frozen monthly figures",
    title: "Frozen figures of {{month}}",
    next: "Next cut-off: the end of {{date}}.",
    line: "Figures to the end of {{day}}, frozen on {{date}} at {{time}}; they do not change. Without state secrets.",
    hash: "SHA-256 of the frozen figures:",
    otherNow:
      "Counted again today for the same cut-off: {{assigned}} tasks, {{overdue}} overdue. Tasks of that time were entered after it was frozen.",
    since: "What has changed since the cut-off",
    nothingSince: "Nothing has changed.",
    was: "At the cut-off",
    isNow: "Now",
    tasks: "Tasks",
    notYet: "Not given or not counted",
    noLonger: "No longer counted",
  },
  cutOff: {
    title: "Cut-off day",
    about:
      "Figures are now frozen at the end of day {{day}} of each month. A change holds from the month chosen; frozen months stay as they are.",
    fromMonth: "From month",
    day: "Day of the month",
    save: "Save the cut-off",
  },
};
