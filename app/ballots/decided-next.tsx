import { useTranslation } from "react-i18next";
import { ButtonLink } from "../ui/button-link.tsx";
import type { BallotPage } from "./ballot-view.ts";

/** Where it went: the meeting that takes it up, or the ballot in which the draft comes again. */
export function DecidedNext({ page: { head } }: { page: BallotPage }) {
  const { t } = useTranslation("ballots");
  return (
    <>
      {head.item?.to && (
        <ButtonLink to={head.item.to} iconEnd="next">
          {t("decided.toMeeting")}
        </ButtonLink>
      )}
      {head.followedById && (
        <ButtonLink to={`/ballots/${head.followedById}`} iconEnd="next">
          {t("decided.nextBallot")}
        </ButtonLink>
      )}
    </>
  );
}
