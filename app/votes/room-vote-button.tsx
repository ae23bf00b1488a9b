import { useTranslation } from "react-i18next";
import { clockVi } from "../platform/dates.ts";
import { Act } from "../ui/bottom-bar.tsx";
import type { VoteSheetState } from "./use-vote-sheet.ts";
import type { VoteView } from "./vote-view.ts";

type Props = {
  vote: VoteView | null;
  sheet: VoteSheetState;
  items: readonly { position: string; isCurrent: boolean }[];
};

/** The vote in the bottom bar: how it stands, at which item the room is, and the way back to the sheet. */
export function RoomVoteButton({ vote, sheet, items }: Props) {
  const { t } = useTranslation("votes");
  if (!vote) {
    const item = items.find(({ isCurrent }) => isCurrent)?.position;
    const note = item ? t("room.notOpenItem", { item }) : t("room.notOpen");
    return <Act icon="vote" label={t("vote")} note={note} tone="off" isDisabled />;
  }
  const isUp = sheet.place === "up";
  const receipt = vote.mine.is === "voter" ? vote.mine.receipt : null;
  const press = { expanded: isUp, onPress: isUp ? sheet.lower : sheet.raise };
  if (vote.state === "announced" && vote.result) {
    const note = t("room.result", { outcome: t(`outcome.${vote.result.outcome}`) });
    return <Act icon="vote" label={t("vote")} note={note} tone="done" {...press} />;
  }
  if (vote.state !== "open") {
    const note = t(vote.state === "annulled" ? "annulled.word" : "room.closed");
    return <Act icon="vote" label={t("vote")} note={note} {...press} />;
  }
  if (receipt) {
    const note = t("room.recorded", { at: clockVi(receipt.at) });
    return <Act icon="vote" label={t("vote")} note={note} tone="done" {...press} />;
  }
  const note = t("room.open", { item: vote.item.position });
  const isForMe = vote.mine.is === "voter" && vote.form.taken === "tablet";
  const tone = isForMe ? "accent" : "plain";
  return <Act icon="vote" label={t("vote")} note={note} tone={tone} {...press} />;
}
