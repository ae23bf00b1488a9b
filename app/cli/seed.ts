import { hash } from "@node-rs/argon2";
import { BALLOT_SERIES } from "../ballots/ballot-number.ts";
import { BODY_ID, DEMO_PASSWORD, members, personId, staff } from "../../db/fixtures/government.ts";
import { seriesOf } from "../meetings/meeting-series.ts";
import type { App } from "../platform/app.server.ts";
import { commit } from "../platform/commit.server.ts";
import { yearOf } from "../platform/dates.ts";
import { beginLog } from "../record/begin-log.server.ts";
import { takeIntakeSteps } from "../papers/take-intake-steps.server.ts";
import { plantGovernment } from "./plant-government.ts";
import { monthAndYear, seedDays, type SeedDays } from "./seed-days.ts";
import { seedBallots } from "./seed-ballots.ts";
import { seedCampaigns } from "./seed-campaigns.ts";
import { seedComingMeeting } from "./seed-coming-meeting.ts";
import { seedDossiers } from "./seed-dossiers.ts";
import { sendSeedNotices } from "./seed-notices.ts";
import { typesetApart } from "./seed-papers.ts";
import { seedPastMeeting } from "./seed-past-meeting.ts";
import { openScene } from "./seed-scene.ts";
import { seedTasks } from "./seed-tasks.ts";
import { seedUrgent } from "./seed-urgent.ts";
import { seedTodaysMeeting, todaysReport } from "./seed-todays-meeting.ts";
import { deadlinesOf, taskStories } from "./task-stories.ts";

const DONE = "demo.seeded";

/** Whether this database has the demo in it, whole. */
export async function isSeeded(app: App): Promise<boolean> {
  const done = await app.read("events").where({ type: DONE }).first("seq");
  if (done) return true;
  const begun = await app.read("persons").first("id");
  if (begun) throw new Error(BROKEN_OFF);
  return false;
}

const BROKEN_OFF =
  "The demo data is not whole: filling it was broken off. Renew it with `npm run ecabinet -- seed --fresh`.";

/** Fills an empty database with the demo, around the day the app's clock shows, through the acts. */
export async function seedDemo(app: App): Promise<void> {
  await beginLog(app);
  const days = seedDays(app.clock());
  const reportBytes = typesetApart(app, todaysReport(days));
  await plantGovernment(app.write, `${yearOf(days.today) - 1}-01-01`);
  await plantPasswords(app);
  await plantNumbers(app, days);
  const scene = openScene(app, days.pastStartsAt);
  const deadlines = deadlinesOf(days);
  const clauses = await seedPastMeeting(scene, days, deadlines);
  await seedTasks(scene, { clauses, deadlines, stories: taskStories(days) });
  await seedTodaysMeeting(scene, days, reportBytes);
  await seedComingMeeting(scene, days);
  await seedDossiers(scene, days);
  await seedUrgent(scene, days);
  await seedBallots(scene, days);
  await seedCampaigns(scene, days);
  await sendSeedNotices(app);
  // Here once rather than by the first server that starts on it.
  await takeIntakeSteps(app);
  await commit(app, { act: "seed-demo", intent: null, input: null }, (tx) => {
    tx.record({ type: DONE, subject: "demo:seed" });
    return Promise.resolve(null);
  });
}

/** Everybody has the one password of the demo, so one hash serves all. */
async function plantPasswords(app: App): Promise<void> {
  const passwordHash = await hash(DEMO_PASSWORD);
  const rows = [...members, ...staff].map(({ login }) => ({
    person_id: personId(login),
    password_hash: passwordHash,
  }));
  await app.write.batchInsert("accounts", rows, 50);
}

/** The year's series have run on before the demo begins. */
async function plantNumbers(app: App, { issuedAt, pastStartsAt }: SeedDays): Promise<void> {
  const { month, year } = monthAndYear(issuedAt);
  const past = monthAndYear(pastStartsAt);
  const regular = seriesOf({ bodyId: BODY_ID, kind: "regular", year: past.year });
  await app.write("number_series").insert([
    { series: "NQ-CP", year, last: month * 29 + 4 },
    { series: "NV", year, last: month * 11 },
    { series: BALLOT_SERIES, year, last: month * 21 - 2 },
    // One regular meeting a month: the past one takes the number of its month.
    { ...regular, last: past.month - 1 },
  ]);
}
