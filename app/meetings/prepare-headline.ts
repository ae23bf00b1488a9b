import type { MeetingState } from "./meeting.ts";

type Figures = {
  items: number;
  /** Whether the agenda lies before the chair. */
  asked: boolean;
  /** Items without a paper. */
  lacking: number;
  /** Papers that have not gone out. */
  waiting: number;
};

type Headline =
  | "empty"
  | "lacking"
  | "toAsk"
  | "asked"
  | "ready"
  | "waiting"
  | Exclude<MeetingState, "planned" | "approved" | "invited">
  | "approved";

/** The one thing the secretariat has to know first: a sentence, with its figure where it has one. */
export function headlineOf(
  state: MeetingState,
  { items, asked, lacking, waiting }: Figures,
): { key: Headline; count: number } {
  switch (state) {
    case "planned":
      if (items === 0) return { key: "empty", count: 0 };
      return { key: asked ? "asked" : "toAsk", count: 0 };
    case "approved":
      return { key: "approved", count: 0 };
    case "invited":
      return lacking > 0 ? { key: "lacking", count: lacking } : { key: "ready", count: 0 };
    case "published":
      return waiting > 0 ? { key: "waiting", count: waiting } : { key: "published", count: 0 };
    case "open":
    case "suspended":
    case "closed":
    case "archived":
    case "cancelled":
    case "postponed":
      return { key: state, count: 0 };
    default:
      return state satisfies never;
  }
}
