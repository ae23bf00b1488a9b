import type { Choice } from "../counting/decision.ts";
import type { Cast } from "./vote.ts";

/** What the voter is told, and may copy down: this choice was recorded at this instant. */
export type Receipt = {
  voteId: string;
  castId: string;
  seq: number;
  at: number;
  choice: Choice;
  code: string;
};

export function receiptOf(voteId: string, cast: Cast): Receipt {
  const { id, seq, at, choice } = cast;
  return { voteId, castId: id, seq, at, choice, code: receiptCode(id) };
}

/** Crockford's base 32: no I, L, O, U, so that a code read aloud is understood. */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * A short code a person can read out, "7F2C 91DA 04K8": the last 60 bits of the cast's id, which
 * are random. It names the cast and says nothing of the choice.
 */
export function receiptCode(castId: string): string {
  const tail = BigInt(`0x${castId.replaceAll("-", "").slice(-15)}`);
  const letters = Array.from({ length: 12 }, (_, index) => {
    const five = (tail >> BigInt(5 * (11 - index))) & 31n;
    return LETTERS.charAt(Number(five));
  }).join("");
  return `${letters.slice(0, 4)} ${letters.slice(4, 8)} ${letters.slice(8)}`;
}
