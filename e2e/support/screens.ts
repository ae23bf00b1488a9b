import type { Screen } from "./screen.ts";
import { followUp } from "./screens-after.ts";
import { entrance, preparing } from "./screens-before.ts";
import { meeting } from "./screens-in-session.ts";
import { inWriting } from "./screens-of-ballots.ts";
import { otherVotes } from "./screens-of-votes.ts";
import { HOURS } from "./screen-hours.ts";

/*
 * Every screen there is: whose eyes see it, where, on what, at which hour of the meeting and after
 * which presses. `screens.spec.ts` refuses a page of the build that has no screen here.
 */

/** In the order of the meeting's hours, so that one run of the demo shows them all. */
export const screens: readonly Screen[] = HOURS.flatMap((phase) =>
  [...entrance, ...preparing, ...inWriting, ...meeting, ...otherVotes, ...followUp].filter(
    (screen) => screen.phase === phase,
  ),
);
