import type { MeetingState } from "./meeting.ts";

type Figures = {
  items: number;
  /** Items without a paper. */
  lacking: number;
  /** Papers that have not gone out. */
  waiting: number;
};

type Headline = "empty" | "lacking" | "ready" | "waiting" | "published" | "open" | "closed";

/** The one thing the secretariat has to know first: a sentence, with its figure where it has one. */
export function headlineOf(
  state: MeetingState,
  { items, lacking, waiting }: Figures,
): { key: Headline; count: number } {
  switch (state) {
    case "planned":
      if (items === 0) return { key: "empty", count: 0 };
      return lacking > 0 ? { key: "lacking", count: lacking } : { key: "ready", count: 0 };
    case "published":
      return waiting > 0 ? { key: "waiting", count: waiting } : { key: "published", count: 0 };
    case "open":
    case "closed":
      return { key: state, count: 0 };
    default:
      return state satisfies never;
  }
}
