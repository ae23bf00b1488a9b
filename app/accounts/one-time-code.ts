/*
 * With a one-time code a person sets a password of their own: at the first sign-in, and after a
 * reset. It is handed over by word of mouth or on paper, so it is written in the digits and letters
 * that nobody confuses (Crockford's base 32: no I, L, O, U), in groups of four. 24 signs are 120
 * bits; the store keeps its hash.
 */

const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 24;
const GROUP = 4;

export const CODE_HOURS = 72;

/** 120 random bits; made where it is shown, so that no answer has to carry it. */
export function makeCode(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH));
  return Array.from(bytes, (byte) => SIGNS[byte % SIGNS.length]).join("");
}

/** As it is read out: `K7QM-3FXD-…`. */
export function inGroups(code: string): string {
  return (code.match(new RegExp(`.{1,${GROUP}}`, "g")) ?? []).join("-");
}

/** The code behind what was typed, however it was spaced and written; null when it cannot be one. */
export function readCode(typed: string): string | null {
  const code = typed
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
  return isCode(code) ? code : null;
}

export function isCode(code: string): boolean {
  return code.length === LENGTH && [...code].every((sign) => SIGNS.includes(sign));
}
