import { randomBytes } from "node:crypto";
import { signIn, type Caller } from "./caller.ts";
import { openDemo, type Demo } from "./demo.ts";
import { ENTITLED, IN_ROOM, REMOTE } from "./seats.ts";
import { rememberSecret } from "./secrets.ts";
import type { Server } from "./server.ts";

export type Cast = { demo: Demo; callers: Map<string, Caller>; as(login: string): Caller };

/** Signs in every seat with a vote, the secretariat and the chair, over HTTP. */
export async function gather(server: Server, logins: readonly string[] = ENTITLED): Promise<Cast> {
  const demo = await openDemo(server.dataDir);
  const callers = new Map<string, Caller>();
  for (const login of new Set([...logins, "prime-minister", "specialist"])) {
    callers.set(login, await signIn(server.url, login));
  }
  const as = (login: string) => {
    const caller = callers.get(login);
    if (!caller) throw new Error(`${login} has not signed in`);
    return caller;
  };
  return { demo, callers, as };
}

/** What a deed answered; anything but an answer fails the story. */
export async function must(done: ReturnType<Caller["post"]>): Promise<Record<string, unknown>> {
  const { body, status, text } = await done;
  if (!("answer" in body)) throw new Error(`${status}: ${text}`);
  return typeof body.answer === "object" && body.answer !== null ? { ...body.answer } : {};
}

/** A wall of this meeting; the code on it changes each minute. */
export async function makeWall({ demo, as }: Cast): Promise<string> {
  const secret = randomBytes(24).toString("base64url");
  rememberSecret(secret);
  await must(as("specialist").post(`/meetings/${demo.meetingId}/wall/make`, { secret }));
  return secret;
}

export async function codeOnWall(server: Server, wall: string): Promise<string> {
  const text = await (await fetch(`${server.url}/wall/${wall}`)).text();
  const code = />(\d{3})\s?(\d{3})</u.exec(text);
  if (!code) throw new Error("The wall shows no code");
  return `${code[1]}${code[2]}`;
}

/** Everybody has checked in, the meeting is open and its item for decision taken up. */
export async function openMeeting(server: Server, cast: Cast): Promise<void> {
  const { demo, as } = cast;
  const at = `/meetings/${demo.meetingId}`;
  const wall = await makeWall(cast);
  for (const login of IN_ROOM.filter((each) => cast.callers.has(each))) {
    const code = await codeOnWall(server, wall);
    await must(as(login).post(`${at}/check-in`, { kind: "IN_ROOM", code }));
  }
  for (const login of REMOTE.filter((each) => cast.callers.has(each))) {
    await must(as(login).post(`${at}/check-in`, { kind: "REMOTE_VOTE_ONLY" }));
  }
  await must(as("prime-minister").post(`${at}/open`, {}));
  await must(as("specialist").post(`${at}/take-up`, { itemId: demo.decisionItemId }));
}

export async function openVote({ demo, as }: Cast): Promise<string> {
  const answer = await must(
    as("specialist").post(`/meetings/${demo.meetingId}/open-vote`, { itemId: demo.decisionItemId }),
  );
  return String(answer["voteId"]);
}
