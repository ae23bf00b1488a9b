import type { RefusalCode } from "../platform/refusal.ts";

/*
 * What goes over /live. A message names a subject and a version, never what changed: the page
 * re-reads through its loader, which checks rights as for any page. `say` carries the two
 * exceptions: an open vote's progress, and the presenter's page for those who follow (a "stage").
 */
export type FromBrowser =
  | { watch: string; version: number }
  | { unwatch: string }
  /** The wall has no sign-in; its token travels in a message, so that no log of addresses has it. */
  | { wall: string }
  | LeadMessage;

/** "I show this"; `null` ends it. Whoever takes a stage that another leads must say so. */
export type LeadMessage = { lead: string; as: string; show: Show | null; take: boolean };

/** What is shown: which thing (a paper), where in it (a page), and what is pointed at there. */
export type Show = { of: string; at: number; pointer?: Pointer };

/** A place on the page, in the user space of the PDF (points). */
export type Pointer = { x: number; y: number };

export type ToBrowser = { subject: string; version: number; say?: unknown };

/** What is said on a stage: how it stands for this watcher, or why leading it was refused. */
export type StageSay = { stage: Stage | null } | { refused: RefusalCode };

export type Stage = {
  by: Leader;
  /** Null: what is shown there is not for this watcher's eyes. */
  show: Show | null;
  /** The leading tab's own word, told to the leader's own tabs only. */
  as: string | null;
};

/** Who leads, as everybody is told. */
export type Leader = { title: { vi: string; en: string }; presides: boolean };

/** Every close has a named code. */
export const CLOSE = {
  signedOut: 4001,
  notAllowed: 4003,
  badMessage: 4400,
  tooSlow: 4408,
  shuttingDown: 4503,
} as const;
