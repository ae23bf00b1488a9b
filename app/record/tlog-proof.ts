import { fromBase64, toBase64 } from "./octets.ts";

/*
 * A proof that can be checked without the log (c2sp.org/tlog-proof): what was logged, at which place,
 * the way up to the root, and the signed checkpoint with that root.
 */

export type TlogProof = {
  /** What the leaf is made from; not authenticated by itself, only by the leaf's hash. */
  extra: Uint8Array | null;
  index: number;
  path: readonly Uint8Array[];
  /** The signed note, as it was signed. */
  checkpoint: string;
};

const HEADER = "c2sp.org/tlog-proof@v1";
const INDEX = /^index (0|[1-9]\d{0,15})$/;

export function renderProof({ extra, index, path, checkpoint }: TlogProof): string {
  const lines = [HEADER, ...(extra ? [`extra ${toBase64(extra)}`] : []), `index ${index}`];
  return `${[...lines, ...path.map(toBase64)].join("\n")}\n\n${checkpoint}`;
}

/** Null for what is no proof. */
export function readProof(text: string): TlogProof | null {
  const cut = text.indexOf("\n\n");
  if (cut < 0) return null;
  const [header, ...lines] = text.slice(0, cut).split("\n");
  const extra = lines[0]?.startsWith("extra ") ? fromBase64(lines.shift()?.slice(6) ?? "") : null;
  const hasExtra = text.startsWith(`${HEADER}\nextra `);
  const [, index] = INDEX.exec(lines.shift() ?? "") ?? [];
  const path = lines.map(fromBase64);
  const steps = path.filter((step) => step?.length === 32).filter((step) => step !== null);
  if (header !== HEADER || index === undefined || (hasExtra && !extra)) return null;
  if (steps.length !== path.length || !Number.isSafeInteger(Number(index))) return null;
  return { extra, index: Number(index), path: steps, checkpoint: text.slice(cut + 2) };
}
