import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi, timeVi } from "../platform/dates.ts";
import { Notice } from "../ui/notice.tsx";
import { awaitsDecision } from "./invitation.ts";
import type { InvitationPage } from "./invitation-page.views.server.ts";

type Props = { answer: NonNullable<InvitationPage["answer"]>; isGuest: boolean };

/** What was answered, and what the chair said to it. */
export function GivenAnswer({ answer, isGuest }: Props) {
  const { t } = useTranslation("invitations");
  const locale = useLocale();
  const { kind, reason, substitute, decision, at } = answer;
  const waits = awaitsDecision({ seatId: isGuest ? null : "", answer });
  const isDeclined = decision?.consented === false;
  const lines = [
    t("answer.at", { time: timeVi(at), date: dateVi(at) }),
    reason !== null && t("answer.reason", { reason }),
    substitute && t("answer.substitute", { name: inLocale(locale, substitute) }),
    decision?.word && t("answer.word", { word: decision.word }),
  ].filter((line): line is string => typeof line === "string");
  const end = waits ? t("answer.awaiting") : decision && t(decidedWord(decision.consented));
  return (
    <Notice
      kind={isDeclined || waits ? "soon" : "done"}
      title={[t("answer.is", { kind: t(`kind.${kind}`) }), end].filter(Boolean).join(". ")}
    >
      {lines.map((line) => (
        <span key={line} style={{ display: "block" }}>
          {line}
        </span>
      ))}
    </Notice>
  );
}

const decidedWord = (consented: boolean) => (consented ? "answer.consented" : "answer.declined");
