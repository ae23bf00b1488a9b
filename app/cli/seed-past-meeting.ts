import { BODY_ID, organisationId, personId, seatId, seats } from "../../db/fixtures/government.ts";
import {
  dutyNames,
  pastArticles,
  pastDraft,
  pastItems,
  pastTitle,
  type Duty,
} from "../../db/fixtures/past-meeting.ts";
import { periodOf } from "../../db/fixtures/todays-meeting.ts";
import { addItem } from "../meetings/add-item.server.ts";
import { closeMeeting } from "../meetings/close-meeting.server.ts";
import { declarePapers } from "../meetings/declare-papers.server.ts";
import { createMeeting } from "../meetings/create-meeting.server.ts";
import { markAttendance } from "../meetings/mark-attendance.server.ts";
import { nameSubstitute } from "../meetings/name-substitute.server.ts";
import { openMeeting } from "../meetings/open-meeting.server.ts";
import { publishPapers } from "../meetings/publish-papers.server.ts";
import { takeUpItem } from "../meetings/take-up-item.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { dayOf } from "../platform/dates.ts";
import { approveResolution } from "../resolutions/approve-resolution.server.ts";
import { draftResolution } from "../resolutions/draft-resolution.server.ts";
import { issueResolution } from "../resolutions/issue-resolution.server.ts";
import { renderIssued } from "../resolutions/render-issued.server.ts";
import { requireResolution } from "../resolutions/resolution.views.server.ts";
import { submitResolution } from "../resolutions/submit-resolution.server.ts";
import { saveClauses } from "../resolutions/save-clauses.server.ts";
import { announceVote } from "../votes/announce-vote.server.ts";
import { castVote } from "../votes/cast-vote.server.ts";
import { closeVote } from "../votes/close-vote.server.ts";
import { openVote } from "../votes/open-vote.server.ts";
import { leadToInvitation } from "./seed-course.ts";
import { monthAndYear, type SeedDays } from "./seed-days.ts";
import { seedPaper, typeset } from "./seed-papers.ts";
import { by, type Scene } from "./seed-scene.ts";

const MINUTE = 60_000;
const DAY = 86_400_000;
const CHAIR = "prime-minister";
const SECRETARIAT = "specialist";

export type DutyClauses = ReadonlyMap<Duty, string>;

/** Last month's meeting, from the first word of its agenda to the resolution it led to. */
export async function seedPastMeeting(
  scene: Scene,
  days: SeedDays,
  deadlines: Record<Duty, string>,
): Promise<DutyClauses> {
  const { pastStartsAt: start } = days;
  scene.moveTo(start - 8 * DAY);
  const { meetingId, items } = await prepare(scene.app, start);
  await seedPaper(scene.app, {
    itemId: items.procedures,
    title: "Dự thảo Nghị quyết (bản 2)",
    fileName: "du-thao-nghi-quyet.pdf",
    bytes: typeset(pastDraft({ issuedOn: dayOf(start - 8 * DAY), deadlines })),
  });
  await leadToInvitation(scene, meetingId, start - 7 * DAY);
  scene.moveTo(start - 5 * DAY);
  await publishPapers(scene.app, by(SECRETARIAT), { meetingId });
  await declarePapers(scene.app, by(SECRETARIAT), { meetingId });
  scene.moveTo(start - 20 * MINUTE);
  await gather(scene.app, meetingId);
  scene.moveTo(start + 2 * MINUTE);
  await openMeeting(scene.app, by(CHAIR), { meetingId });
  await takeUpItem(scene.app, by(CHAIR), { meetingId, itemId: items.situation });
  scene.moveTo(start + 45 * MINUTE);
  await takeUpItem(scene.app, by(CHAIR), { meetingId, itemId: items.procedures });
  await vote(scene, { meetingId, itemId: items.procedures });
  await closeMeeting(scene.app, by(CHAIR), { meetingId });
  return resolve(scene, { itemId: items.procedures, deadlines, issuedAt: days.issuedAt });
}

async function prepare(app: App, startsAt: number) {
  const { month, year } = monthAndYear(startsAt);
  const { meetingId } = await createMeeting(app, by(SECRETARIAT), {
    bodyId: BODY_ID,
    kind: "regular",
    title: `Phiên họp Chính phủ thường kỳ tháng ${month}/${year}`,
    place: "Phòng họp Chính phủ",
    startsAt,
    chairSeatId: seatId(CHAIR),
  });
  const add = async (row: { lead: string; minutes: number }, title: string, decides: boolean) => {
    const leadId = organisationId(row.lead);
    const mode = decides ? ("decision" as const) : ("information" as const);
    const item = { title, leadId, presenterId: leadId, minutes: row.minutes, mode };
    return (await addItem(app, by(SECRETARIAT), { meetingId, ...item })).itemId;
  };
  const { situation, procedures } = pastItems;
  return {
    meetingId,
    items: {
      situation: await add(situation, situation.title(periodOf({ month, year })), false),
      procedures: await add(procedures, procedures.title, true),
    },
  };
}

const fromAfar = ["minister-of-foreign-affairs", "dpm-foreign"];
const excused = "minister-of-culture";
const substituted = { seat: "minister-of-education", deputy: "deputy-of-education" };

async function gather(app: App, meetingId: string): Promise<void> {
  const substituteId = personId(substituted.deputy);
  const seat = seatId(substituted.seat);
  await nameSubstitute(app, by(SECRETARIAT), { meetingId, seatId: seat, substituteId });
  for (const { code } of seats) {
    if (code === substituted.seat) continue;
    const present = fromAfar.includes(code) ? "REMOTE_VOTE_ONLY" : "IN_ROOM";
    const kind = code === excused ? "ABSENT_EXCUSED" : present;
    await markAttendance(app, by(SECRETARIAT), { meetingId, seatId: seatId(code), kind });
  }
}

/** One member does not vote for or against; everybody else who is entitled is in favour. */
async function vote(scene: Scene, about: { meetingId: string; itemId: string }): Promise<void> {
  const { app } = scene;
  const { voteId } = await openVote(app, by(CHAIR), { ...about, question: null });
  for (const { code } of seats) {
    if (code === excused || code === substituted.seat) continue;
    const choice = code === "minister-of-construction" ? "ABSTAIN" : "FOR";
    await castVote(app, by(code), { voteId, choice, replaces: null });
  }
  await closeVote(app, by(CHAIR), { voteId });
  await announceVote(app, by(CHAIR), { voteId });
  scene.moveTo(app.clock() + 15 * MINUTE);
}

type Adopted = { itemId: string; deadlines: Record<Duty, string>; issuedAt: number };

async function resolve(scene: Scene, { itemId, deadlines, issuedAt }: Adopted) {
  const { app } = scene;
  scene.moveTo(issuedAt - 5 * 60 * MINUTE);
  const { id: resolutionId } = await draftResolution(app, by(SECRETARIAT), {
    itemId,
    kind: "resolution",
  });
  const { version } = await saveClauses(app, by(SECRETARIAT), {
    resolutionId,
    version: 1,
    title: pastTitle,
    articles: pastArticles(deadlines).map(({ title, clauses }) => ({
      title,
      clauses: clauses.map((text) => ({ id: null, text })),
    })),
  });
  await submitResolution(app, by(SECRETARIAT), { resolutionId, version });
  scene.moveTo(issuedAt - 60 * MINUTE);
  await approveResolution(app, by(CHAIR), { resolutionId, version });
  scene.moveTo(issuedAt);
  await issueResolution(app, by(SECRETARIAT), { resolutionId });
  await renderIssued(app, resolutionId);
  return clausesOf(app, resolutionId);
}

async function clausesOf(app: App, id: string): Promise<DutyClauses> {
  const person = await requirePerson(app.write, personId(SECRETARIAT), app.clock());
  const wanted = { person, id, action: "resolution.read" } as const;
  const { articles } = await requireResolution(app.write, wanted);
  const ids = articles[1]?.clauses.map((clause) => clause.id) ?? [];
  return new Map(dutyNames.map((name, place) => [name, ids[place] ?? ""]));
}
