import { shell } from "./en/shell.ts";
import { refusals } from "./en/refusals.ts";
import { signIn } from "./en/sign-in.ts";
import { accounts } from "./en/accounts.ts";
import { desk } from "./en/desk.ts";
import { course } from "./en/course.ts";
import { mails } from "./en/mails.ts";
import { meetings } from "./en/meetings.ts";
import { agenda } from "./en/agenda.ts";
import { attendance } from "./en/attendance.ts";
import { consent } from "./en/consent.ts";
import { imports } from "./en/imports.ts";
import { invitations } from "./en/invitations.ts";
import { papers } from "./en/papers.ts";
import { people } from "./en/people.ts";
import { votes } from "./en/votes.ts";
import { wall } from "./en/wall.ts";
import { resolutions } from "./en/resolutions.ts";
import { search } from "./en/search.ts";
import { tasks } from "./en/tasks.ts";
import { dossiers } from "./en/dossiers.ts";
import { ballots } from "./en/ballots.ts";
import { notices } from "./en/notices.ts";
import { reminders } from "./en/reminders.ts";
import { log } from "./en/log.ts";
import { floor } from "./en/floor.ts";
import { drafting } from "./en/drafting.ts";
import { minutes } from "./en/minutes.ts";
import { notes } from "./en/notes.ts";
import { register } from "./en/register.ts";
import { receipts } from "./en/receipts.ts";
import { system } from "./en/system.ts";
import { noteExport } from "./en/note-export.ts";
import { urgent } from "./en/urgent.ts";
import { campaigns } from "./en/campaigns.ts";
import { command } from "./en/command.ts";
import { reports } from "./en/reports.ts";
import { settings } from "./en/settings.ts";
import { signing } from "./en/signing.ts";
import type { Texts } from "./vi.ts";

export const en: Texts = {
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
};
