import { randomUUID } from "node:crypto";
import { steadyNumbers } from "./make-papers.ts";

/** A pen's stroke of 40 points as the reader keeps it (app/annotations/annotation.ts). */
export function strokeRecord(audience: "me" | "cabinet", seed: number) {
  const next = steadyNumbers(seed);
  const ink: number[] = [0x80, 0x40, 0x80, 0x40, 128];
  for (let point = 1; point < 40; point += 1) {
    ink.push(Math.floor(next() * 120), Math.floor(next() * 120), 100 + Math.floor(next() * 100));
  }
  const now = Date.now();
  return {
    ...{ id: randomUUID(), v: 1, version: 1, kind: "ink", audience, page: 1, color: 0 },
    ...{ tags: [], body: "", rect: [60, 60, 400, 400], width: 2, ink: Uint8Array.from(ink) },
    ...{ createdAt: now, updatedAt: now },
  };
}

export type Stroke = ReturnType<typeof strokeRecord>;
