import { useTranslation } from "react-i18next";
import { Facts } from "../ui/facts.tsx";
import { TextLink } from "../ui/button-link.tsx";
import { awaitsDecision } from "./invitation.ts";
import type { MyInvitation as Mine } from "./waiting-invitations.views.server.ts";

/** Beside the next meeting: what one has answered, and the way to change it. */
export function MyInvitation({ mine }: { mine: Mine | null }) {
  const { t } = useTranslation("invitations");
  if (!mine) return null;
  const { id, answer, isChair } = mine;
  if (isChair && !answer) return null;
  const words = answer ? t(`kind.${answer.kind}`) : t("answer.none");
  const decision = answer?.decision;
  const note = awaitsDecision({ seatId: mine.seatId, answer })
    ? t("answer.awaiting")
    : decision && t(decision.consented ? "answer.consented" : "answer.declined");
  return (
    <div>
      <Facts
        look="sides"
        items={[{ term: t("mine.label"), value: note ? `${words}. ${note}` : words }]}
      />
      <TextLink to={`/invitations/${id}`} iconEnd="next" small>
        {t(answer ? "mine.change" : "mine.answer")}
      </TextLink>
    </div>
  );
}
