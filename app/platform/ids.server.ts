import { randomBytes } from "node:crypto";
import type { Clock } from "./clock.server.ts";

export type Ids = {
  /** UUID v7: sorts by time. */
  next(): string;
  /** A secret no one can guess: 160 bits, URL-safe. */
  secret(): string;
};

export function makeIds(clock: Clock): Ids {
  return {
    next: () => uuid7(clock(), randomBytes(10)),
    secret: () => randomBytes(20).toString("base64url"),
  };
}

/** RFC 9562, section 5.7: 48 bits of milliseconds, then version, variant and 74 random bits. */
export function uuid7(instant: number, random: Uint8Array): string {
  const bytes = Buffer.alloc(16);
  bytes.writeUIntBE(instant, 0, 6);
  bytes.set(random.subarray(0, 10), 6);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join("-");
}
