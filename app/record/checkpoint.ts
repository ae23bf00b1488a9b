import { fromBase64, toBase64 } from "./octets.ts";

/** The head of a log at one size (c2sp.org/tlog-checkpoint): whose log, how many leaves, which root. */
export type Checkpoint = { origin: string; size: number; root: Uint8Array };

export function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${toBase64(root)}\n`;
}

const SIZE = /^(0|[1-9]\d{0,15})$/;

/** Null for what is no checkpoint. Lines after the third are passed over: nobody can audit them. */
export function readCheckpoint(text: string): Checkpoint | null {
  const [origin = "", size = "", encoded = "", ...rest] = text.split("\n");
  const root = fromBase64(encoded);
  if (origin === "" || !SIZE.test(size) || root?.length !== 32 || rest.at(-1) !== "") return null;
  if (!Number.isSafeInteger(Number(size)) || rest.slice(0, -1).includes("")) return null;
  return { origin, size: Number(size), root };
}
