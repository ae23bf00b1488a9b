import type { Screen } from "./screen.ts";
import { followUp } from "./screens-after.ts";
import { entrance, preparing } from "./screens-before.ts";
import { meeting } from "./screens-in-session.ts";
import { inWriting } from "./screens-of-ballots.ts";
import { otherVotes } from "./screens-of-votes.ts";
import { HOURS } from "./screen-hours.ts";

/*
 * Every screen there is: whose eyes see it, where, on what, at which hour of the meeting and after
 * which presses. `screens-preparing.spec.ts` refuses a page of the build that has no screen here.
 */

/** Each in the order of the meeting's hours, so that one run of the demo shows them all. */
const inOrder = (...lists: (readonly Screen[])[]): readonly Screen[] =>
  HOURS.flatMap((hour) => lists.flat().filter(({ phase }) => phase === hour));

/** Two halves of about the same length, looked at side by side. */
export const screensOfPreparing = inOrder(entrance, preparing, inWriting, followUp);
export const screensOfMeeting = inOrder(meeting, otherVotes);

export const screens = inOrder(screensOfPreparing, screensOfMeeting);
