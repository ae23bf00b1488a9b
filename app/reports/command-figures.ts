import type { Bilingual } from "../people/person.ts";
import type { ReportFigures, ReportRow } from "./report-figures.ts";
import type { Period } from "./period.ts";

/** A meeting that was opened in the period; minutes are those of items that are done. */
export type HeldMeeting = {
  id: string;
  title: string;
  openedAt: number;
  items: number;
  planned: number;
  real: number;
};

export type TimedItem = {
  id: string;
  meetingId: string;
  title: string;
  planned: number;
  /** Whole minutes, interruptions not counted. */
  real: number;
};

export type AdoptedItem = {
  id: string;
  meetingId: string;
  title: string;
  /** By the vote that adopts all items nobody opened at once. */
  withoutDebate: boolean;
};

/** What was read on a screen, and would have been a paper: opened versions, and their pages. */
export type Spared = { copies: number; pages: number };

/** A ballot issued in the period; who answered is counted once it is closed. */
export type IssuedBallot = {
  id: string;
  code: string;
  subject: string;
  issuedAt: number;
  closedAt: number | null;
  asked: number;
  answered: number | null;
  /** The mean time from the issue to a member's first answer. */
  meanReplyMs: number | null;
};

/** Of closed ballots: how many members answered within a day, within three, later, not at all. */
export type ReplyTimes = { day: number; threeDays: number; later: number; never: number };

export type MemberRates = {
  personId: string;
  title: Bilingual;
  /** Meetings whose roll names the member, and those in which they took part themselves. */
  meetings: number;
  attended: number;
  /** Closed ballots sent to the member, and those answered. */
  ballots: number;
  answered: number;
};

export type CommandPage = {
  period: Period;
  now: number;
  meetings: HeldMeeting[];
  items: TimedItem[];
  adopted: AdoptedItem[];
  spared: { meetings: Spared; ballots: Spared };
  ballots: IssuedBallot[];
  replies: ReplyTimes;
  /** Null on the wall: nobody's own rates are shown there. */
  members: MemberRates[] | null;
  tasks: { rows: ReportRow[]; all: ReportFigures };
};

export const MINUTE = 60_000;

export const sumBy = <T>(rows: readonly T[], of: (row: T) => number): number =>
  rows.reduce((sum, row) => sum + of(row), 0);
