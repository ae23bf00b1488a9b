import type { Layer } from "./audience.ts";
import { pageOf, type Thread } from "./threads.ts";

export type NoteFilter = {
  layer: Layer | "all";
  authorId: string | null;
  page: number | null;
  state: "all" | "open" | "resolved";
  tag: string | null;
};

export const noFilter: NoteFilter = {
  layer: "all",
  authorId: null,
  page: null,
  state: "all",
  tag: null,
};

/** The notes that pass every filter that is set; order as before. */
export function filterNotes(threads: readonly Thread[], filter: NoteFilter): Thread[] {
  return threads.filter(
    ({ note, layer, resolved }) =>
      (filter.layer === "all" || layer === filter.layer) &&
      (filter.authorId === null || note.author.personId === filter.authorId) &&
      (filter.page === null || pageOf(note) === filter.page) &&
      (filter.state === "all" || (filter.state === "resolved") === (resolved !== null)) &&
      (filter.tag === null || note.record.tags.includes(filter.tag)),
  );
}

/** How many filters are set, apart from the layer: that one is always in sight. */
export function countFilters({ authorId, page, state, tag }: NoteFilter): number {
  return [authorId, page, tag].filter((each) => each !== null).length + (state === "all" ? 0 : 1);
}

/** Every tag in use, in the order of the alphabet. */
export function tagsOf(threads: readonly Thread[]): string[] {
  const all = new Set(threads.flatMap(({ note }) => note.record.tags));
  return [...all].sort((a, b) => a.localeCompare(b, "vi"));
}
