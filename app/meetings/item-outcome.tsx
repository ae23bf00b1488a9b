import { useTranslation } from "react-i18next";
import { State } from "../ui/state.tsx";
import type { VoteLine } from "../votes/vote.views.server.ts";

/** What became of the vote on an item, in a word. */
export function ItemOutcome({ vote }: { vote: VoteLine }) {
  const { t } = useTranslation("meetings");
  if (vote.state === "created") return null;
  if (vote.state === "open") {
    return (
      <State tone="live" icon="vote">
        {t("conduct.voting")}
      </State>
    );
  }
  if (vote.state === "annulled") return <State icon="stop">{t("conduct.votingAnnulled")}</State>;
  switch (vote.outcome) {
    case null:
      return <State icon="stop">{t("conduct.votingClosed")}</State>;
    case "ADOPTED":
      return (
        <State tone="for" icon="tick">
          {t("conduct.adopted")}
        </State>
      );
    case "REJECTED":
      return (
        <State tone="against" icon="close">
          {t("conduct.rejected")}
        </State>
      );
    case "NO_DECISION":
      return <State icon="half">{t("conduct.undecided")}</State>;
    case "NO_QUORUM":
      return <State icon="warn">{t("conduct.noQuorum")}</State>;
    default:
      return vote.outcome satisfies never;
  }
}
