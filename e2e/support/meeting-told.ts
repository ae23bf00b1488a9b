import { personId } from "../../db/fixtures/government.ts";
import { strokeRecord } from "../bench/stroke-records.ts";
import { dial, openDocument } from "../bench/stroke-sides.ts";
import { openDemo, type Demo } from "./demo.ts";
import { heardCaller, type HeardCaller, type Told } from "./heard-caller.ts";
import { onePage } from "./scene.ts";
import { ENTITLED } from "./seats.ts";
import type { Server } from "./server.ts";
import { must, openMeeting, openVote, type Cast } from "./stage.ts";

/*
 * A whole meeting, told act by act: who checked in, voted, changed a vote, wrote on a paper, sent
 * papers up, what was closed and drafted; all of it over the network, each answer kept with the line
 * on which it came.
 */

export type ToldNote = { id: string; port: number; by: number };
export type MeetingTold = {
  acts: Told[];
  /** Strokes of a pen of which the server said that it has them. */
  notes: ToldNote[];
  /** What stands in the cookies of those who had signed in before the first act. */
  cookies: string[];
  voteId: string;
};

const WRITER = "minister-of-justice";
const STROKES = 6;
const PAPERS = 2;

type Stage = Cast & { by(login: string): HeardCaller; server: Server };

export async function tellMeeting(server: Server): Promise<MeetingTold> {
  const acts: Told[] = [];
  const demo = await openDemo(server.dataDir);
  const callers = new Map<string, HeardCaller>();
  for (const login of new Set([...ENTITLED, "specialist"])) {
    callers.set(login, await heardCaller(server.url, login, acts));
  }
  const by = (login: string) => {
    const caller = callers.get(login);
    if (!caller) throw new Error(`${login} has not signed in`);
    return caller;
  };
  const stage = { demo, callers, as: by, by, server };
  await openMeeting(server, stage);
  const notes = await writeNotes(stage);
  await sendPapers(stage);
  const voteId = await openVote(stage);
  await voteTwice(stage, voteId);
  await bringToAnEnd(stage, voteId);
  return { acts, notes, voteId, cookies: [...callers.values()].map(({ cookie }) => cookie) };
}

async function writeNotes({ by, demo, server }: Stage): Promise<ToldNote[]> {
  const paper = publishedPaper(demo);
  let port = 0;
  const headers = { cookie: by(WRITER).cookie, origin: server.url };
  const line = dial(`${server.url.replace("http", "ws")}/collab`, headers, (at) => (port = at));
  const { synced, saved } = openDocument(line, `own/${paper.id}/${personId(WRITER)}`);
  const document = await synced;
  const notes: ToldNote[] = [];
  for (let each = 0; each < STROKES; each += 1) {
    const stroke = strokeRecord("me", each);
    document.getMap("notes").set(stroke.id, stroke);
    await saved();
    // The trace has fractions of a millisecond.
    notes.push({ id: stroke.id, port, by: Date.now() + 1 });
  }
  line.destroy();
  return notes;
}

function publishedPaper(demo: Demo): { id: string } {
  const paper = demo.papersOf(demo.meetingId).find(({ standing }) => standing === "published");
  if (!paper) throw new Error("No paper that everybody reads");
  return paper;
}

async function sendPapers({ by, demo }: Stage): Promise<void> {
  for (let each = 1; each <= PAPERS; each += 1) {
    const paper = { title: `Tài liệu bổ sung ${each}`, body: `${onePage()}% ${each}\n` };
    await must(by("specialist").upload(`/items/${demo.decisionItemId}/papers`, paper));
  }
}

/** One after the other, and then all at once, each in the place of the first. */
async function voteTwice({ by }: Stage, voteId: string): Promise<void> {
  const cast = (login: string, choice: string, replaces: string) =>
    must(by(login).post(`/votes/${voteId}/cast`, { choice, replaces }));
  const first = new Map<string, string>();
  for (const login of ENTITLED) {
    first.set(login, String((await cast(login, "AGAINST", ""))["castId"]));
  }
  await Promise.all(ENTITLED.map((login) => cast(login, "FOR", first.get(login) ?? "")));
}

async function bringToAnEnd({ by, demo }: Stage, voteId: string): Promise<void> {
  const [specialist, chair] = [by("specialist"), by("prime-minister")];
  await must(specialist.post(`/votes/${voteId}/close`, {}));
  await must(specialist.post(`/votes/${voteId}/announce`, {}));
  await must(
    specialist.post(`/items/${demo.decisionItemId}/draft-resolution`, { kind: "resolution" }),
  );
  await must(chair.post(`/meetings/${demo.meetingId}/close`, {}));
}
