import { members } from "../../db/fixtures/government.ts";

/** How the 27 seats of the first session took part: 21 in the room, 4 remotely, 2 substituted. */
export const SUBSTITUTED = ["minister-of-health", "minister-of-ethnic-affairs"];
export const REMOTE = [
  "dpm-agriculture",
  "dpm-foreign",
  "minister-of-foreign-affairs",
  "minister-of-education",
];
export const IN_ROOM = members
  .map(({ login }) => login)
  .filter((login) => !SUBSTITUTED.includes(login) && !REMOTE.includes(login));
export const ENTITLED = [...IN_ROOM, ...REMOTE];
