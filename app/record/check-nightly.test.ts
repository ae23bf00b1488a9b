import { afterEach, beforeEach, expect, test } from "vitest";
import { personId, seats } from "../../db/fixtures/government.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { plantMeetingInSession } from "../testing/meeting-in-session.ts";
import { letGo } from "../testing/spoil.ts";
import { castVote } from "../votes/cast-vote.server.ts";
import { closeVote } from "../votes/close-vote.server.ts";
import { openVote } from "../votes/open-vote.server.ts";
import { checkNightly } from "./check-nightly.server.ts";
import { checkRecord } from "./check-record.server.ts";
import { keepCheckpoints } from "./keep-checkpoints.server.ts";
import { systemPage } from "./system.views.server.ts";

const CHAIR = "prime-minister";

onEachDatabase("the nightly check", (place) => {
  let app: TestApp;
  let voteId: string;

  beforeEach(async () => {
    app = await startTestApp(place);
    const { meetingId, items } = await plantMeetingInSession(app, {});
    const input = { meetingId, itemId: items.decision, question: null };
    voteId = (await openVote(app, by(CHAIR), input)).voteId;
    for (const { code } of seats.slice(0, 3)) {
      await castVote(app, by(code), { voteId, choice: "FOR", replaces: null });
    }
    await closeVote(app, by(CHAIR), { voteId });
    await keepCheckpoints(app);
  });
  afterEach(() => app.end());

  const onSystemPage = async () => {
    const person = await requirePerson(app.read, personId("operator"), app.clock());
    const { checks } = (await systemPage(app, person)).record;
    return checks.map(({ scope, findings }) => ({
      scope,
      codes: findings.map(({ code }) => code),
    }));
  };
  const wait = (hour: string) => app.time.moveTo(Date.parse(`2026-12-${hour}:00:00+07:00`));

  test("works once in a night, and what it found stands on the System page by its name", async () => {
    await checkNightly(app);
    expect(await onSystemPage()).toEqual([]);
    wait("04T02");
    await checkNightly(app);
    expect(await onSystemPage()).toEqual([{ scope: "all", codes: [] }]);
    await letGo(app.write, "casts");
    await app.write("casts").where({ vote_id: voteId, seq: 2 }).update({ choice: "AGAINST" });
    wait("04T03");
    await checkNightly(app);
    expect(await onSystemPage()).toEqual([{ scope: "all", codes: [] }]);
    wait("05T02");
    await checkNightly(app);
    expect(await onSystemPage()).toEqual([{ scope: "all", codes: ["cast-row-differs"] }]);
    const [row] = await app.read("log_checks").orderBy("at", "desc");
    expect(JSON.parse(row.findings)[0].where).toMatchObject({ vote: voteId });
  });

  test("a start that looks at the latest alone does not hide it", async () => {
    await app.write("log_heads").update({ peaks: Buffer.alloc(32) });
    wait("05T02");
    await checkNightly(app);
    await letGo(app.write, "log_checks");
    await app.write("log_checks").insert({
      ...{ id: "start", at: app.clock() + 1, scope: "latest", leaves: 1, decisions: 1 },
      findings: "[]",
    });
    const [all, latest] = await onSystemPage();
    expect(all?.codes).toContain("head-differs");
    expect(latest).toEqual({ scope: "latest", codes: [] });
    await checkRecord(app, "latest");
    expect(await onSystemPage()).toHaveLength(2);
  });
});
