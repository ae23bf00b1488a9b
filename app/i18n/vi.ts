import { shell } from "./vi/shell.ts";
import { refusals } from "./vi/refusals.ts";
import { signIn } from "./vi/sign-in.ts";
import { accounts } from "./vi/accounts.ts";
import { desk } from "./vi/desk.ts";
import { course } from "./vi/course.ts";
import { mails } from "./vi/mails.ts";
import { meetings } from "./vi/meetings.ts";
import { agenda } from "./vi/agenda.ts";
import { attendance } from "./vi/attendance.ts";
import { consent } from "./vi/consent.ts";
import { imports } from "./vi/imports.ts";
import { invitations } from "./vi/invitations.ts";
import { papers } from "./vi/papers.ts";
import { people } from "./vi/people.ts";
import { votes } from "./vi/votes.ts";
import { wall } from "./vi/wall.ts";
import { resolutions } from "./vi/resolutions.ts";
import { search } from "./vi/search.ts";
import { tasks } from "./vi/tasks.ts";
import { dossiers } from "./vi/dossiers.ts";
import { ballots } from "./vi/ballots.ts";
import { notices } from "./vi/notices.ts";
import { reminders } from "./vi/reminders.ts";
import { log } from "./vi/log.ts";
import { floor } from "./vi/floor.ts";
import { drafting } from "./vi/drafting.ts";
import { minutes } from "./vi/minutes.ts";
import { notes } from "./vi/notes.ts";
import { register } from "./vi/register.ts";
import { receipts } from "./vi/receipts.ts";
import { system } from "./vi/system.ts";
import { noteExport } from "./vi/note-export.ts";
import { urgent } from "./vi/urgent.ts";
import { campaigns } from "./vi/campaigns.ts";
import { command } from "./vi/command.ts";
import { reports } from "./vi/reports.ts";
import { settings } from "./vi/settings.ts";
import { signing } from "./vi/signing.ts";

import type { Like } from "./like.ts";

/** The source of every text on a screen, in a mail and on a paper. */
export const vi = {
  shell,
  refusals,
  signIn,
  accounts,
  desk,
  mails,
  meetings,
  agenda,
  attendance,
  consent,
  course,
  imports,
  invitations,
  papers,
  people,
  votes,
  wall,
  resolutions,
  search,
  tasks,
  dossiers,
  ballots,
  notices,
  reminders,
  log,
  floor,
  drafting,
  minutes,
  notes,
  receipts,
  register,
  system,
  noteExport,
  urgent,
  settings,
  signing,
  reports,
  command,
  campaigns,
} as const;

export type Texts = Like<typeof vi>;
