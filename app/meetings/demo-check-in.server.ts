import { seatsOn } from "../bodies/body.views.server.ts";
import { demoPersonIds } from "../people/demo.views.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { attendanceRoll, type RollSeat } from "./attendance.views.server.ts";
import { candidatesFor } from "./candidates.views.server.ts";
import { checkIn } from "./check-in.server.ts";
import { checkInCodeAt } from "./check-in-code.store.server.ts";
import { demoPart } from "./demo-room.ts";
import { dayAndYear } from "./meeting-facts.ts";
import { requireGathering, type Meeting } from "./meeting.ts";
import { checkInSecretOf } from "./meeting.store.server.ts";
import { nameSubstitute } from "./name-substitute.server.ts";
import { requireMeeting } from "./standing.views.server.ts";

type Input = { meetingId: string };

/**
 * The demo only: every seat still absent that nobody on the start page holds checks in, through the
 * acts of its own member and with keys of its own, so that pressing again adds nothing.
 */
export async function demoCheckIn(
  app: App,
  intent: Intent,
  { meetingId }: Input,
): Promise<{ seats: number }> {
  if (app.settings.mode !== "demo") refuse("not-found");
  const person = await requirePerson(app.write, intent.by, app.clock());
  const wanted = { person, meetingId, action: "meeting.conduct" } as const;
  const meeting = await requireMeeting(app.write, wanted);
  requireGathering(meeting);
  const seats = await absentSeats(app, meeting);
  for (const seat of seats) await takePart(app, intent, { meetingId, seat });
  return { seats: seats.length };
}

type CodedSeat = RollSeat & { code: string };

async function absentSeats(app: App, meeting: Meeting): Promise<CodedSeat[]> {
  const { day } = dayAndYear(meeting.startsAt);
  const codes = new Map(
    (await seatsOn(app.write, meeting.bodyId, day)).map(({ seatId, code }) => [seatId, code]),
  );
  const offered = await demoPersonIds(app.write);
  const roll = await attendanceRoll(app.write, meeting.id);
  return roll
    .filter((seat) => seat.kind === "ABSENT" && !offered.has(seat.personId))
    .map((seat) => ({ ...seat, code: codes.get(seat.seatId) ?? "" }));
}

async function takePart(
  app: App,
  intent: Intent,
  { meetingId, seat }: { meetingId: string; seat: CodedSeat },
): Promise<void> {
  const { seatId, personId } = seat;
  const key = `${intent.key}:${seatId}`;
  const part = demoPart(seat.code);
  if (part === "deputy") {
    const [deputy] = await candidatesFor(app.write, { meetingId, personId });
    const input = { meetingId, seatId, substituteId: deputy?.id ?? personId, via: "demo" } as const;
    await nameSubstitute(app, { by: intent.by, key }, input);
    return;
  }
  const secret = await checkInSecretOf(app.write, meetingId);
  const code = part === "IN_ROOM" ? checkInCodeAt(secret, app.clock()) : undefined;
  await checkIn(app, { by: personId, key }, { meetingId, kind: part, code, via: "demo" });
}
