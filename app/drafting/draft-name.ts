import { refuse } from "../platform/refusal.ts";

/*
 * The live texts that are drafted together. A `generation` is one making of such a text, named by
 * the saved version it was begun from: a browser that holds an older one does not merge it.
 */

export const DRAFT_KINDS = ["resolution", "minutes"] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** What is drafted: a resolution by its id, minutes by that of their meeting. */
export type DraftSubject = { kind: DraftKind; id: string };
export type DraftName = DraftSubject & { generation: number };

const shape = /^draft\/(resolution|minutes)\/([\w-]{1,64})@(\d{1,9})$/;

/** Null for whatever is not the name of a draft. */
export function readDraftName(name: string): DraftName | null {
  const [, kind, id, generation] = shape.exec(name) ?? [];
  if (!id || (kind !== "resolution" && kind !== "minutes")) return null;
  return { kind, id, generation: Number(generation) };
}

export const writeDraftName = ({ kind, id, generation }: DraftName): string =>
  `draft/${kind}/${id}@${generation}`;

/** Refuses what is no kind of draft. */
export function requireDraftKind(kind: string | undefined): DraftKind {
  return DRAFT_KINDS.find((each) => each === kind) ?? refuse("not-found");
}

/** Whose page shows it, as events and screens know it. */
export const pageOf = ({ kind, id }: DraftSubject): string =>
  kind === "resolution" ? `resolution:${id}` : `meeting:${id}`;
