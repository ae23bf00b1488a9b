import type { IncomingMessage } from "node:http";
import { liveSessions } from "./accounts/live-sessions.server.ts";
import { validateCookie } from "./accounts/validate-cookie.server.ts";
import { requireBallot, requireBallots } from "./ballots/ballot-standing.views.server.ts";
import { requireCampaign, requireCampaigns } from "./campaigns/campaign-standing.views.server.ts";
import type { CollabDoors } from "./annotations/open-collab.server.ts";
import { requireDossier, requireDossiers } from "./dossiers/dossier-standing.views.server.ts";
import type { LiveHooks, Viewer } from "./live/live.server.ts";
import { relationsInMeeting, requireMeeting } from "./meetings/standing.views.server.ts";
import { findWallMeeting } from "./meetings/wall.views.server.ts";
import { may } from "./people/permission.ts";
import type { Person } from "./people/person.ts";
import { findPerson } from "./people/person.views.server.ts";
import { leaderOfPages, readersAmong } from "./papers/stage.views.server.ts";
import type { App } from "./platform/app.server.ts";
import { isRefusal } from "./platform/refusal.ts";
import { requireResolution } from "./resolutions/resolution.views.server.ts";
import { requireBoard, requireTask } from "./tasks/task-standing.views.server.ts";
import { meetingOfVote } from "./votes/vote-meeting.views.server.ts";

/** What the rooms say to the live door: who you are, what you may watch, whether you still count. */
export function liveHooks(app: App): LiveHooks {
  return {
    async identify(request) {
      const signedIn = await identify(app, request);
      return signedIn && { is: "person", ...signedIn };
    },
    async identifyWall(token) {
      const meeting = await findWallMeeting(app.read, token, app.clock());
      return meeting && { is: "wall", meetingId: meeting.id, token };
    },
    mayWatch: (viewer, subject) => mayWatch(app, viewer, subject),
    stillCount: (viewers) => stillCount(app, viewers),
    stages: stageHooks(app),
  };
}

/** The same for the notes' sockets: nobody without a sign-in has one. */
export function collabDoors(app: App): CollabDoors {
  return {
    identify: (request) => identify(app, request),
    living: (sessionIds) => liveSessions(app, sessionIds),
  };
}

async function identify(app: App, { headers }: IncomingMessage) {
  const signedIn = await validateCookie(app, headers.cookie ?? "");
  return signedIn && { personId: signedIn.person.id, sessionId: signedIn.sessionId };
}

/** The presenter's page: "stage:<meeting>", on which papers of that meeting are shown. */
function stageHooks(app: App): LiveHooks["stages"] {
  const personOf = (viewer: Viewer) => (viewer.is === "person" ? viewer.personId : null);
  return {
    stageOf: (subject) =>
      subject.startsWith("meeting:") ? subject.replace("meeting", "stage") : null,
    async mayLead(viewer, subject, paperId) {
      const personId = personOf(viewer);
      const [noun, meetingId = ""] = subject.split(":");
      if (!personId || noun !== "stage") return { refused: "not-allowed" };
      return leaderOfPages(app.read, { personId, meetingId, paperId, at: app.clock() });
    },
    async maySee(viewers, paperId) {
      const personIds = viewers.flatMap((viewer) => personOf(viewer) ?? []);
      const readers = await readersAmong(app.read, { personIds, paperId, at: app.clock() });
      return viewers.map((viewer) => readers.has(personOf(viewer) ?? ""));
    },
  };
}

async function mayWatch(app: App, viewer: Viewer, subject: string): Promise<boolean> {
  const [noun = "", id = ""] = subject.split(":");
  if (viewer.is === "wall") return (await meetingBehind(app, noun, id)) === viewer.meetingId;
  const person = await findPerson(app.read, viewer.personId, app.clock());
  if (!person) return false;
  try {
    return await personMayWatch(app, person, { noun, id });
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
}

async function meetingBehind(app: App, noun: string, id: string): Promise<string | null> {
  if (noun === "meeting") return id;
  return noun === "vote" ? meetingOfVote(app.read, id) : null;
}

type Subject = { noun: string; id: string };

/** A view refuses what is hidden; whoever gets through may watch. */
async function personMayWatch(app: App, person: Person, { noun, id }: Subject): Promise<boolean> {
  const db = app.read;
  switch (noun) {
    case "person":
    case "sign-ins":
      return id === person.id;
    case "meeting":
    case "stage":
      await requireMeeting(db, { person, meetingId: id, action: "meeting.see" });
      return true;
    case "readings": {
      const relations = await relationsInMeeting(db, person, id);
      return may(person, "paper.see-receipts", { state: "published", relations });
    }
    case "vote": {
      const meetingId = await meetingOfVote(db, id);
      if (!meetingId) return false;
      const relations = await relationsInMeeting(db, person, meetingId);
      return may(person, "vote.see", { state: "open", relations });
    }
    default:
      return personMayFollow(app, person, { noun, id });
  }
}

/** What goes its way outside the meetings. */
async function personMayFollow(app: App, person: Person, { noun, id }: Subject): Promise<boolean> {
  const db = app.read;
  switch (noun) {
    case "resolution":
      await requireResolution(db, { person, id, action: "resolution.read" });
      return true;
    case "task":
      await requireTask(db, { person, id, action: "task.read", at: app.clock() });
      return true;
    case "outbox":
      return may(person, "outbox.read", { state: "kept", relations: [] });
    case "tasks":
      requireBoard(person);
      return true;
    case "dossier":
      await requireDossier(db, { person, id, action: "dossier.see" });
      return true;
    case "dossiers":
      requireDossiers(person);
      return true;
    case "ballot":
      await requireBallot(db, { person, id, action: "ballot.see" });
      return true;
    case "campaign":
      await requireCampaign(db, { person, id, action: "campaign.see", at: app.clock() });
      return true;
    case "campaigns":
      requireCampaigns(person);
      return true;
    case "ballots":
      requireBallots(person);
      return true;
    default:
      return false;
  }
}

async function stillCount(app: App, viewers: readonly Viewer[]): Promise<boolean[]> {
  const sessions = viewers.flatMap((viewer) => (viewer.is === "person" ? [viewer.sessionId] : []));
  const living = await liveSessions(app, sessions);
  return Promise.all(
    viewers.map(async (viewer) =>
      viewer.is === "person"
        ? living.has(viewer.sessionId)
        : (await findWallMeeting(app.read, viewer.token, app.clock())) !== null,
    ),
  );
}
