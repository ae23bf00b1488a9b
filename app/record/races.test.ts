import { afterEach, beforeEach, expect, test } from "vitest";
import { seats } from "../../db/fixtures/government.ts";
import type { Choice } from "../counting/decision.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { plantMeetingInSession } from "../testing/meeting-in-session.ts";
import { castVote } from "../votes/cast-vote.server.ts";
import { closeVote } from "../votes/close-vote.server.ts";
import { openVote } from "../votes/open-vote.server.ts";
import { verifyRecord } from "./verification.views.server.ts";

const CHAIR = "prime-minister";
const MINISTER = "minister-of-justice";

onEachDatabase("races", (place) => {
  let app: TestApp;
  let voteId: string;

  beforeEach(async () => {
    app = await startTestApp(place);
    const { meetingId, items } = await plantMeetingInSession(app);
    const input = { meetingId, itemId: items.decision, question: null };
    voteId = (await openVote(app, by(CHAIR), input)).voteId;
  });
  afterEach(() => app.end());

  const cast = (login: string, choice: Choice = "FOR") =>
    castVote(app, by(login), { voteId, choice, replaces: null });
  const codeOf = (error: unknown) =>
    typeof error === "object" && error !== null && "code" in error ? error.code : String(error);
  const outcomes = async (work: Promise<unknown>[]) => {
    const ends = await Promise.allSettled(work);
    return ends.map((end) => (end.status === "fulfilled" ? "recorded" : codeOf(end.reason)));
  };
  const leaves = () => app.read("log_leaves").where({ type: "vote.cast" });
  const casts = () => app.read("casts").where({ vote_id: voteId });

  test("row 1: of fifty at once for one seat one is recorded, in the table and in the log", async () => {
    const work = Array.from({ length: 50 }, (_, at) => cast(MINISTER, at % 2 ? "FOR" : "AGAINST"));
    const ends = await outcomes(work);
    expect(ends.filter((end) => end === "recorded")).toHaveLength(1);
    expect(ends.filter((end) => end === "cast-superseded")).toHaveLength(49);
    expect(await casts()).toHaveLength(1);
    expect(await leaves()).toHaveLength(1);
    expect((await verifyRecord(app, "all")).findings).toEqual([]);
  });

  test("row 5: around the close what was acknowledged counts, in the table and in the log", async () => {
    const logins = seats.map(({ code }) => code);
    const close = () => closeVote(app, by(CHAIR), { voteId });
    const work = [
      ...logins.slice(0, 12).map((login) => cast(login)),
      close(),
      ...logins.slice(12).map((login) => cast(login)),
    ];
    const ends = await outcomes(work);
    const acknowledged = ends.filter((end) => end === "recorded").length - 1;
    expect(await casts()).toHaveLength(acknowledged);
    expect(await leaves()).toHaveLength(acknowledged);
    expect((await verifyRecord(app, "all")).findings).toEqual([]);
  });

  test("substitute and assistant against the member: only the member's is recorded", async () => {
    const both = ["minister-of-health", "deputy-of-health", MINISTER, "assistant-of-justice"];
    const work = [...both, ...both].map((login) => cast(login));
    const ends = await outcomes(work);
    expect(ends.filter((end) => end === "recorded")).toHaveLength(1);
    expect(new Set(ends)).toEqual(
      new Set([
        "recorded",
        "cast-superseded",
        "substitute-attends",
        "substitute-no-vote",
        "not-allowed",
      ]),
    );
    expect(await leaves()).toHaveLength(1);
    expect((await verifyRecord(app, "all")).findings).toEqual([]);
  });
});
