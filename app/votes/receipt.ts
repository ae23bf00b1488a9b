import type { Choice } from "../counting/decision.ts";
import type { Cast } from "./cast.ts";
import type { Turnout } from "./secret-ballot.ts";

/** What the voter is told, and may copy down: this choice was recorded at this instant. */
export type Receipt = {
  voteId: string;
  castId: string;
  seq: number;
  at: number;
  /** Null: the vote is secret, and nobody is told again what was chosen. */
  choice: Choice | null;
  option: number | null;
  /** Entered by the secretariat on the member's word. */
  isAssisted: boolean;
  code: string;
};

/** What the server answers a cast with: no receipt, not recorded. */
export type Acknowledged = Receipt & {
  /** That it stands in the log, to be kept (c2sp.org/tlog-proof); null: the vote is older than the log. */
  proof: string | null;
};

export function receiptOf(voteId: string, cast: Cast): Receipt {
  const { id, seq, at, choice, option } = cast;
  const isAssisted = cast.via === "assisted";
  return { voteId, castId: id, seq, at, choice, option, isAssisted, code: receiptCode(id) };
}

/** Says that the seat has voted, and nothing of what. */
export function secretReceiptOf(voteId: string, { receiptId, at }: Turnout): Receipt {
  const told = { choice: null, option: null, isAssisted: false };
  return { voteId, castId: receiptId, seq: 1, at, ...told, code: receiptCode(receiptId) };
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
