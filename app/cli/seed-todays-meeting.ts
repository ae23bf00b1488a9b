import { BODY_ID, organisationId, personId, seatId } from "../../db/fixtures/government.ts";
import { draftResolution, proposal } from "../../db/fixtures/papers.ts";
import { report, summary } from "../../db/fixtures/report.ts";
import {
  cityReport,
  guestOfCity,
  paperTitles,
  periodOf,
  readersOfSummary,
  securityOpinion,
  securityReaders,
  substitutes,
  todaysItems,
} from "../../db/fixtures/todays-meeting.ts";
import { addItem } from "../meetings/add-item.server.ts";
import { declarePapers } from "../meetings/declare-papers.server.ts";
import { createMeeting } from "../meetings/create-meeting.server.ts";
import { inviteGuest } from "../meetings/invite-guest.server.ts";
import { nameSubstitute } from "../meetings/name-substitute.server.ts";
import { keepReadingPlace } from "../papers/keep-reading-place.server.ts";
import type { App } from "../platform/app.server.ts";
import { addDays, type Day } from "../platform/dates.ts";
import { seedAnswers, type SeedAnswer } from "./seed-answers.ts";
import { leadToInvitation } from "./seed-course.ts";
import { inMonthAfter, monthAndYear, type SeedDays } from "./seed-days.ts";
import { seedNotes } from "./seed-notes.ts";
import { seedPaper, typeset, type SeedPaper } from "./seed-papers.ts";
import { by, type Scene } from "./seed-scene.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const SECRETARIAT = "specialist";

/** The meeting of today: agenda, papers, substitutes and guest, published and not yet open. */
export async function seedTodaysMeeting(
  scene: Scene,
  days: SeedDays,
  reportBytes: SeedPaper["bytes"],
): Promise<void> {
  const { startsAt } = days;
  const { app } = scene;
  scene.moveTo(startsAt - 6 * DAY);
  const { meetingId, items } = await prepare(app, startsAt);
  await leadToInvitation(scene, meetingId, startsAt - 5 * DAY);
  scene.moveTo(startsAt - 4 * DAY);
  const papers = papersFor(items, reportBytes, datedFor(days));
  const ids = await seedItemByItem(app, papers);
  const [reportId = "", summaryId = ""] = ids;
  scene.moveTo(startsAt - 3 * DAY);
  await declarePapers(app, by(SECRETARIAT), { meetingId });
  scene.moveTo(startsAt - 2 * DAY);
  await seedAnswers(app, meetingId, answerOf);
  scene.moveTo(startsAt - DAY - HOUR);
  await invite(app, meetingId, items.city);
  // The Minister of Justice has begun to read the long report.
  await keepReadingPlace(app, by("minister-of-justice"), {
    paperId: reportId,
    version: 1,
    page: 24,
  });
  for (const login of readersOfSummary) {
    await keepReadingPlace(app, by(login), { paperId: summaryId, version: 1, page: 3 });
  }
  await seedNotes(app, ids[papers.findIndex(({ kind }) => kind === "draft")] ?? "");
}

/** The papers of one item after another; while one waits at the gate another item's is typeset. */
async function seedItemByItem(app: App, papers: readonly SeedPaper[]): Promise<string[]> {
  const itemIds = [...new Set(papers.map(({ itemId }) => itemId))];
  const ids = await Promise.all(
    itemIds.map(async (itemId) => {
      const added: string[] = [];
      for (const paper of papers.filter((each) => each.itemId === itemId)) {
        added.push((await seedPaper(app, paper)).paperId);
      }
      return added;
    }),
  );
  return ids.flat();
}

type Items = Record<keyof typeof todaysItems, string>;

async function prepare(app: App, startsAt: number): Promise<{ meetingId: string; items: Items }> {
  const { month, year } = monthAndYear(startsAt);
  const { meetingId } = await createMeeting(app, by(SECRETARIAT), {
    bodyId: BODY_ID,
    kind: "regular",
    title: `Phiên họp Chính phủ thường kỳ tháng ${month}/${year}`,
    place: "Phòng họp Chính phủ",
    startsAt,
    chairSeatId: seatId("prime-minister"),
  });
  const add = async (row: (typeof todaysItems)[keyof Items], title: string): Promise<string> => {
    const leadId = organisationId(row.lead);
    const item = { title, leadId, presenterId: leadId, minutes: row.minutes, mode: row.mode };
    return (await addItem(app, by(SECRETARIAT), { meetingId, ...item })).itemId;
  };
  const { situation, city, sharing } = todaysItems;
  const items = {
    situation: await add(situation, situation.title(periodOf({ month, year }))),
    city: await add(city, city.title),
    sharing: await add(sharing, sharing.title),
  };
  return { meetingId, items };
}

type Dated = { today: Day; issuedOn: Day; month: number; year: number };

function datedFor({ today, startsAt }: SeedDays): Dated {
  return { today, issuedOn: addDays(today, -6), ...monthAndYear(startsAt) };
}

/** The report of 60 pages, as that day's Ministry of Finance would send it. */
export function todaysReport(days: SeedDays) {
  return report(datedFor(days));
}

function papersFor(items: Items, report: SeedPaper["bytes"], dated: Dated): SeedPaper[] {
  return [
    ...situationPapers(items.situation, report, dated),
    {
      itemId: items.city,
      title: paperTitles.city,
      fileName: "318-bc-bxd.pdf",
      bytes: typeset(cityReport({ issuedOn: dated.issuedOn })),
    },
    ...sharingPapers(items.sharing, dated),
  ];
}

function situationPapers(itemId: string, report: SeedPaper["bytes"], dated: Dated): SeedPaper[] {
  const period = periodOf(dated);
  return [
    { itemId, title: paperTitles.report(period), fileName: "871-bc-btc.pdf", bytes: report },
    {
      itemId,
      title: paperTitles.summary(period),
      fileName: "872-bc-btc.pdf",
      kind: "summary",
      marks: { mustRead: true },
      bytes: typeset(summary(dated)),
    },
  ];
}

function sharingPapers(itemId: string, { today, issuedOn }: Dated): SeedPaper[] {
  const deadline = inMonthAfter(today);
  return [
    {
      itemId,
      title: paperTitles.proposal,
      fileName: "412-ttr-bkhcn.pdf",
      kind: "submission",
      bytes: typeset(proposal({ issuedOn })),
    },
    {
      itemId,
      title: paperTitles.draft,
      fileName: "du-thao-nghi-quyet.pdf",
      kind: "draft",
      bytes: typeset(draftResolution({ issuedOn, deadline })),
    },
    {
      itemId,
      title: paperTitles.security,
      fileName: "1265-bc-bca.pdf",
      kind: "opinions",
      marks: { handling: "return-after-reading" },
      bytes: typeset(securityOpinion({ issuedOn })),
      readerIds: securityReaders.map(personId),
    },
  ];
}

/** Those in whose place somebody sits had told the secretariat, who wrote it down. */
function answerOf(login: string): SeedAnswer | null {
  const isAway = login === "prime-minister" || substitutes.some(({ seat }) => seat === login);
  return isAway ? null : { kind: "IN_ROOM" };
}

async function invite(app: App, meetingId: string, itemId: string): Promise<void> {
  for (const { seat, deputy } of substitutes) {
    const substituteId = personId(deputy);
    await nameSubstitute(app, by(SECRETARIAT), { meetingId, seatId: seatId(seat), substituteId });
  }
  const personIds = { itemId, personId: personId(guestOfCity) };
  await inviteGuest(app, by(SECRETARIAT), { meetingId, ...personIds, invited: true });
}
