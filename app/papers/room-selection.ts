import type { ItemState } from "../meetings/agenda.ts";
import type { PaperLine, ReadablePaper } from "./paper-line.ts";

/** An agenda item as the rail of the meeting room shows it. */
export type RoomItem = {
  id: string;
  /** As it is numbered: "3", "3.1". */
  position: string;
  /** Under which item it stands. */
  parentId: string | null;
  title: string;
  /** The headings it is the first item under. */
  headings: { id: string; number: string; title: string }[];
  state: ItemState;
  /** Why it was withdrawn or postponed. */
  reason: string | null;
  /** Added after the invitation had gone out. */
  isLate: boolean;
  isDone: boolean;
  isCurrent: boolean;
  papers: PaperLine[];
};

export type Selection = {
  itemId: string | null;
  paper: ReadablePaper | null;
  /** Of that paper, where the address names them. */
  version: number | null;
  page: number | null;
};

export type Wish = {
  paperId: string | null;
  itemId: string | null;
  version: number | null;
  page: number | null;
};

/** What the address asks for; a number that is none is as good as not there. */
export function wishOf(params: URLSearchParams): Wish {
  const numberAt = (name: string) => {
    const asked = Number(params.get(name) ?? Number.NaN);
    return Number.isSafeInteger(asked) && asked > 0 ? asked : null;
  };
  return {
    paperId: params.get("paper"),
    itemId: params.get("item"),
    version: numberAt("version"),
    page: numberAt("page"),
  };
}

/**
 * What the room opens: the paper or item asked for; otherwise the first paper of the item the room
 * is at, or of the first item that has one for this reader. Null when a paper asked for is not here.
 */
export function selectInRoom(items: readonly RoomItem[], wish: Wish): Selection | null {
  if (wish.paperId !== null) {
    const papers = items.flatMap(readableOf);
    const paper = papers.find(({ id }) => id === wish.paperId);
    const { version, page } = wish;
    return paper ? { itemId: paper.itemId, paper, version, page } : null;
  }
  const asked = items.find(({ id }) => id === wish.itemId);
  const current = items.find(({ isCurrent }) => isCurrent);
  const readable = (item: RoomItem) => readableOf(item).length > 0;
  const item = asked ?? [current].find((each) => each && readable(each)) ?? items.find(readable);
  const chosen = item ?? current ?? items[0];
  const paper = (chosen && readableOf(chosen)[0]) ?? null;
  return { itemId: chosen?.id ?? null, paper, version: null, page: null };
}

export function readableOf(item: RoomItem): ReadablePaper[] {
  return item.papers.filter((line): line is ReadablePaper => line.kind === "readable");
}
