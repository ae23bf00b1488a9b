/*
 * What goes over /live. A message names a subject and a version, never what changed: the page
 * re-reads through its loader, which checks rights as for any page. `say` is the one exception, an
 * open vote's progress.
 */
export type FromBrowser =
  | { watch: string; version: number }
  | { unwatch: string }
  /** The wall has no sign-in; its token travels in a message, so that no log of addresses has it. */
  | { wall: string };

export type ToBrowser = { subject: string; version: number; say?: unknown };

/** Every close has a named code. */
export const CLOSE = {
  signedOut: 4001,
  notAllowed: 4003,
  badMessage: 4400,
  tooSlow: 4408,
  shuttingDown: 4503,
} as const;
