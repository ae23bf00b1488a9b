import { createHmac, timingSafeEqual } from "node:crypto";

/*
 * The code on the wall: six digits out of the meeting's own secret and the minute, as in HOTP
 * (RFC 4226, section 5.3). It changes every minute; whoever was typing when it changed has half a
 * minute's grace. Being able to read it is the proof of being in the room.
 */

const MINUTE = 60_000;
const GRACE = 30_000;

/** The code the wall shows at an instant. */
export function checkInCodeAt(secret: string, instant: number): string {
  return codeOfMinute(secret, Math.floor(instant / MINUTE));
}

/** When the wall will show the next one. */
export function nextCodeAt(instant: number): number {
  return (Math.floor(instant / MINUTE) + 1) * MINUTE;
}

export function isCheckInCode(secret: string, given: string, instant: number): boolean {
  const accepted = [checkInCodeAt(secret, instant), checkInCodeAt(secret, instant - GRACE)];
  // Every comparison is made: the time it takes tells nothing.
  return accepted.map((code) => isSame(code, given)).includes(true);
}

function codeOfMinute(secret: string, minute: number): string {
  const digest = createHmac("sha256", secret).update(String(minute)).digest();
  const offset = (digest[digest.length - 1] ?? 0) & 0x0f;
  const number = digest.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, "0");
}

function isSame(code: string, given: string): boolean {
  const [one, other] = [Buffer.from(code), Buffer.from(given)];
  return one.length === other.length && timingSafeEqual(one, other);
}
