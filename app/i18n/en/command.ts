import type { Like } from "../like.ts";
import type { command as source } from "../vi/command.ts";

export const command: Like<typeof source> = {
  title: "Command",
  pageTitle: "Command",
  period: "From {{from}} to the end of {{to}}",
  toWall: "Big screen",
  form: "Choose the period",
  from: "From",
  to: "To the end of",
  asTable: "Figures as a table",
  planned: "Minutes planned",
  real: "Minutes taken",
  of: "{{part}} of {{whole}}",
  rate: "{{share}} ({{part}} of {{whole}})",
  figure: {
    meetings: "Sessions",
    ballots: "Ballots",
    pages: "Pages not printed",
    withoutDebate: "Adopted without debate",
    minutes: "Minutes in session",
    answers: "Ballots answered",
    tasks: "Tasks due that are done",
  },
  figureOf: {
    meetings: "{{items, plural(one:item; many:items)}} done",
    ballots: "{{closed, plural(one:ballot; many:ballots)}} closed",
    pages: "{{copies, plural(one:copy; many:copies)}} read on a screen",
    withoutDebate: "{{quiet}} of {{adopted, plural(one:item; many:items)}} adopted",
    minutes: "{{planned, plural(one:minute; many:minutes)}} planned for the items done",
    answers: "{{answered}} of {{asked}} asked by closed ballots",
    tasks: "of {{due, plural(one:task; many:tasks)}} due, {{overdue}} overdue",
  },
  meetings: {
    title: "Sessions opened",
    chart: "Minutes planned and taken, session by session",
    day: "Session",
    line: "{{date}}, {{items, plural(one:item; many:items)}} done",
  },
  items: {
    title: "Time for each item",
    formula:
      "Minutes taken are all turns of the session to the item, without breaks; only items that are done. Adopted without debate means adopted by the one vote on all items nobody opened.",
    item: "Item",
    outcome: "Outcome",
    adopted: "Adopted",
    withoutDebate: "Adopted without debate",
  },
  papers: {
    title: "Paper not printed",
    meetings:
      "Sessions: {{copies, plural(one:copy; many:copies)}}, {{pages, plural(one:page; many:pages)}}.",
    ballots:
      "Ballots: {{copies, plural(one:copy; many:copies)}}, {{pages, plural(one:page; many:pages)}}.",
    formula:
      "Each person who opens a version of a session's paper counts as one printed copy of it: copies are first openings, pages are the paper's pages times the persons who opened it. Of a ballot, each member who opened it counts as one copy of every paper with it.",
  },
  ballots: {
    title: "Ballots issued",
    times: "How long members took to answer",
    after: "After the issue",
    day: "Within 1 day",
    threeDays: "Within 3 days",
    later: "Later",
    never: "No answer",
    replies: "Answers",
    formula:
      "From the issue to each member's first answer, of closed ballots only; while a ballot is open its answers are not shown.",
    number: "Number",
    subject: "Subject",
    issued: "Issued",
    answered: "Answers",
    mean: "Mean",
    open: "open",
    hours: "{{hours}} h",
  },
  members: {
    title: "Attendance and answers of members",
    formula:
      "Attendance: sessions the member came to in person or online, of those whose roll names them; a substitute does not count. Answers: of the closed ballots sent to them.",
    member: "Member",
    attendance: "Attendance",
    answers: "Answers",
  },
  tasks: {
    title: "Tasks by ministry or agency",
    report: "Full report",
    body: "Ministry or agency",
    open: "Open, in term",
    overdue: "Overdue",
  },
};
