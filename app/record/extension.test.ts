import { afterEach, beforeEach, expect, test } from "vitest";
import { seats } from "../../db/fixtures/government.ts";
import { closeBallot } from "../ballots/close-ballot.server.ts";
import { closeDueBallots } from "../ballots/close-due-ballots.server.ts";
import { extendBallot } from "../ballots/extend-ballot.server.ts";
import { sendOpinion } from "../ballots/send-opinion.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { opinion, plantIssuedBallot } from "../testing/ballots.ts";
import { onEachDatabase } from "../testing/database.ts";
import { refusalOf } from "../testing/refused.ts";
import { letGo } from "../testing/spoil.ts";
import { verifyRecord } from "./verification.views.server.ts";

const LEADER = "vice-chairman-of-government-office";
const OPERATOR = "operator";
const DUE = Date.parse("2026-12-10T17:30:00+07:00");
const EXTENDED = Date.parse("2026-12-14T17:30:00+07:00");

onEachDatabase("the time of a ballot", (place) => {
  let app: TestApp;
  let ballotId: string;

  beforeEach(async () => {
    app = await startTestApp(place);
    ballotId = await plantIssuedBallot(app);
  });
  afterEach(() => app.end());

  const send = (login: string) => {
    const given = opinion({ choice: "DISAGREE", text: "Chưa đủ căn cứ" });
    return sendOpinion(app, by(login), { ballotId, opinion: given, replacesId: null });
  };
  const result = async () => {
    const row = await app.read("ballots").where({ id: ballotId }).first();
    return JSON.parse(row.result);
  };
  const codes = async () => (await verifyRecord(app, "all")).findings.map(({ code }) => code);

  test("row 7: nobody closes it early or gives time unseen; more time is in the log", async () => {
    const more = { ballotId, days: 2, reason: "Nhiều thành viên đi công tác" };
    expect(await refusalOf(closeBallot(app, by(OPERATOR), { ballotId }))).not.toBe("fine");
    expect(await refusalOf(extendBallot(app, by(OPERATOR), more))).not.toBe("fine");
    expect(await refusalOf(closeBallot(app, by("specialist"), { ballotId }))).toBe(
      "ballot-answers-missing",
    );
    await extendBallot(app, by(LEADER), more);
    app.time.moveTo(DUE + 1);
    for (const { code } of seats.slice(0, 14)) await send(code);
    app.time.moveTo(EXTENDED + 1);
    expect(await refusalOf(extendBallot(app, by(LEADER), more))).toBe("ballot-due");
    await closeDueBallots(app);
    expect(await result()).toMatchObject({ outcome: "REJECTED", tally: { against: 14 } });
    expect(await codes()).toEqual([]);

    // Without its leaf every answer of the added days would be late, and the log says so.
    const { idx, payload } = await app
      .read("log_payloads")
      .whereLike("payload", `%${more.reason}%`)
      .first();
    expect(JSON.parse(payload)).toMatchObject({ from: DUE, dueAt: EXTENDED, reason: more.reason });
    await letGo(app.write, "log_payloads");
    await app.write("log_payloads").where({ idx }).delete();
    expect(await codes()).toEqual(["content-withheld", "result-differs", "result-row-differs"]);
  });
});
