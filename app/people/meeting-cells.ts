import { readers, secretariat } from "./circles.ts";

/*
 * The cells of the table of `permission.ts` that are about a meeting: who may do what in which of
 * its states.
 */

const notBegun = ["invited", "published"] as const;
const coming = ["planned", "approved", ...notBegun] as const;
const gathering = ["published", "open", "suspended"] as const;
const notOver = [...coming, "open", "suspended"] as const;
/** From when a member knows the agenda until the close. */
const ahead = ["invited", ...gathering] as const;
const begun = [...gathering, "closed", "archived"] as const;
/** From the invitation on; one called off before it is seen by nobody of its roll (`standing`). */
const told = ["invited", ...begun, "cancelled", "postponed"] as const;

export const meetingCells = {
  see: {
    ...secretariat("any"),
    ...readers(told),
    chair: "any",
    "item-ministry": told,
    "item-guest": told,
  },
  prepare: secretariat(coming),
  "ask-approval": secretariat(["planned"]),
  approve: { chair: ["planned"] },
  invite: secretariat(["approved"]),
  urge: secretariat(coming),
  "download-package": { ...secretariat("any"), chair: told, seat: told, substitute: told },
  "arrange-agenda": secretariat(notOver),
  "conclude-item": {
    ...secretariat(["open", "suspended", "closed"]),
    chair: ["open", "suspended", "closed"],
  },
  "publish-papers": secretariat(["invited", ...gathering]),
  "declare-papers": secretariat(["invited"]),
  cancel: { ...secretariat(coming), chair: coming },
  postpone: { ...secretariat(coming), chair: coming },
  recuse: { chair: ahead, seat: ahead },
  "record-recusal": secretariat(ahead),
  "mark-position": { chair: notBegun, seat: notBegun },
  "see-positions": { ...secretariat("any"), chair: "any" },
  "lift-item": { chair: ["open"], seat: ["open"] },
  "check-in": { chair: gathering, seat: gathering },
  "switch-to-remote": { chair: gathering, seat: gathering },
  "mark-attendance": secretariat(gathering),
  "name-substitute": secretariat(notOver),
  "invite-guest": secretariat(notOver),
  "answer-invitation": { chair: notBegun, seat: notBegun, "item-guest": notBegun },
  "see-absences": { ...secretariat("any"), chair: "any" },
  "decide-absence": { chair: notBegun },
  "remind-invitees": secretariat(notBegun),
  open: { chair: ["published"] },
  suspend: { ...secretariat(["open"]), chair: ["open"] },
  resume: { ...secretariat(["suspended"]), chair: ["suspended"] },
  "take-up-item": { ...secretariat(["open"]), chair: ["open"] },
  conduct: { ...secretariat("any"), chair: begun },
  close: { chair: ["open", "suspended"] },
  archive: secretariat(["closed"]),
  "put-on-wall": secretariat(gathering),
  "lead-pages": { ...secretariat(gathering), chair: gathering },
  "look-as-member": secretariat("any"),
  "ask-to-speak": {
    seat: ["open"],
    substitute: ["open"],
    "item-ministry": ["open"],
    "item-guest": ["open"],
  },
  "lead-floor": { ...secretariat(["open"]), chair: ["open"] },
  "keep-notes": secretariat(["open", "suspended", "closed"]),
  "draft-minutes": secretariat(["closed"]),
  announce: { ...secretariat(gathering), chair: gathering },
  "steer-wall": { ...secretariat(gathering), chair: gathering },
} as const;
