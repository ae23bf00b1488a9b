import type { Knex } from "knex";
import { may, type Action, type Relation } from "../people/permission.ts";
import type { Person } from "../people/person.ts";
import type { Meeting } from "./meeting.ts";
import { relationsInMeeting } from "./standing.views.server.ts";

/** What this person may do to this meeting now: whether a screen shows the control at all. */
export type Rights = {
  edit: boolean;
  arrange: boolean;
  urge: boolean;
  downloadPackage: boolean;
  publish: boolean;
  askApproval: boolean;
  approve: boolean;
  invite: boolean;
  declare: boolean;
  cancel: boolean;
  postpone: boolean;
  suspend: boolean;
  resume: boolean;
  archive: boolean;
  nameSubstitutes: boolean;
  inviteGuests: boolean;
  markAttendance: boolean;
  open: boolean;
  takeUpItem: boolean;
  concludeItem: boolean;
  giveTasks: boolean;
  close: boolean;
  conduct: boolean;
  putOnWall: boolean;
  leadPages: boolean;
  lookAsMember: boolean;
  checkIn: boolean;
  draftResolution: boolean;
};

export async function rightsIn(db: Knex, person: Person, meeting: Meeting): Promise<Rights> {
  return rightsOf(person, meeting, await relationsInMeeting(db, person, meeting.id));
}

function rightsOf(person: Person, meeting: Meeting, relations: Relation[]): Rights {
  const can = (action: Action) => may(person, action, { state: meeting.state, relations });
  return {
    edit: can("meeting.prepare"),
    arrange: can("meeting.arrange-agenda"),
    urge: can("meeting.urge"),
    downloadPackage: can("meeting.download-package"),
    publish: can("meeting.publish-papers"),
    askApproval: can("meeting.ask-approval"),
    approve: can("meeting.approve"),
    invite: can("meeting.invite"),
    declare: can("meeting.declare-papers"),
    cancel: can("meeting.cancel"),
    postpone: can("meeting.postpone"),
    suspend: can("meeting.suspend"),
    resume: can("meeting.resume"),
    archive: can("meeting.archive"),
    nameSubstitutes: can("meeting.name-substitute"),
    inviteGuests: can("meeting.invite-guest"),
    markAttendance: can("meeting.mark-attendance"),
    open: can("meeting.open"),
    takeUpItem: can("meeting.take-up-item"),
    concludeItem: can("meeting.conclude-item"),
    giveTasks: may(person, "task.assign", { state: "assigned", relations }),
    close: can("meeting.close"),
    conduct: can("meeting.conduct"),
    putOnWall: can("meeting.put-on-wall"),
    leadPages: can("meeting.lead-pages"),
    lookAsMember: can("meeting.look-as-member"),
    checkIn: can("meeting.check-in"),
    draftResolution: may(person, "resolution.draft", { state: "draft", relations }),
  };
}
