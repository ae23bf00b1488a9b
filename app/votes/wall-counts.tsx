import { useTranslation } from "react-i18next";
import type { WallMeeting } from "../meetings/wall.views.server.ts";
import { clockVi } from "../platform/dates.ts";
import type { WallVote } from "./vote.views.server.ts";

/** The foot of the wall: who takes part in which way; under a result, when it was voted. */
export function WallCounts({ meeting, vote }: { meeting: WallMeeting; vote: WallVote | null }) {
  const { t } = useTranslation("wall");
  if (vote?.result) {
    const between = { from: clockVi(vote.openedAt), to: clockVi(vote.closedAt ?? vote.openedAt) };
    return (
      <>
        <span>{t("votedBetween", between)}</span>
        {vote.result.outcome === "ADOPTED" && <span>{t("issued")}</span>}
      </>
    );
  }
  const { counts, quorum } = meeting;
  const parts = [
    { count: counts.IN_ROOM, word: t("inRoom") },
    { count: counts.ONLINE, word: t("online") },
    { count: counts.REMOTE_VOTE_ONLY, word: t("remote") },
    { count: counts.SUBSTITUTED, word: t("substituted") },
  ].filter(({ count }, index) => index === 0 || count > 0);
  return (
    <>
      {parts.map(({ count, word }) => (
        <span key={word}>
          <b className="num">{count}</b> {word}
        </span>
      ))}
      {vote && (
        <span>
          {t(quorum.present >= quorum.needed ? "quorum" : "noQuorum", {
            needed: String(quorum.needed),
          })}
        </span>
      )}
    </>
  );
}
