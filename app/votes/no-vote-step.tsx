import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { clockVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import type { Receipt } from "./receipt.ts";
import { ToldStep } from "./told-step.tsx";
import type { StepProps } from "./vote-step.ts";
import { useChoiceWords } from "./use-choice-words.ts";
import type { Mine } from "./vote-mine.ts";

type Props = StepProps & { mine: Exclude<Mine, { is: "voter" }> };

/** For everyone without a vote of their own: why, and what they can do instead. */
export function NoVoteStep({ mine, onLower, ...step }: Props) {
  const { t } = useTranslation("votes");
  const locale = useLocale();
  switch (mine.is) {
    case "substitute": {
      const why = t("substituteWhy", { member: inLocale(locale, mine.seat) });
      const words = { title: t("substituteTitle"), why, note: t("substituteNote") };
      return (
        <ToldStep {...step} {...words} icon="sub">
          <ToPapers onLower={onLower} />
        </ToldStep>
      );
    }
    case "substituted":
      return <SubstitutedStep {...step} receipt={mine.receipt} onLower={onLower} />;
    case "absent":
      return (
        <ToldStep
          {...step}
          icon="checkin"
          title={t("absentTitle")}
          why={<WithoutEffect why={t("absentWhy")} receipt={mine.receipt} />}
          note={t("absentNote")}
        >
          <ToPapers onLower={onLower} />
        </ToldStep>
      );
    case "left":
      return (
        <ToldStep
          {...step}
          icon="checkin"
          title={t("leftTitle")}
          why={<WithoutEffect why={t("leftWhy")} receipt={mine.receipt} />}
          note={t("absentNote")}
        >
          <ToPapers onLower={onLower} />
        </ToldStep>
      );
    case "recused":
      return <RecusedStep {...step} onLower={onLower} />;
    case "onlooker":
      return <OnlookerStep {...step} onLower={onLower} />;
    default:
      return mine satisfies never;
  }
}

function SubstitutedStep({ receipt, onLower, ...step }: StepProps & { receipt: Receipt | null }) {
  const { t } = useTranslation("votes");
  const words = { title: t("substitutedTitle"), note: t("substitutedNote") };
  return (
    <ToldStep
      {...step}
      {...words}
      icon="sub"
      why={<WithoutEffect why={t("substitutedWhy")} receipt={receipt} />}
    >
      <Button onPress={onLower}>{t("toPapers")}</Button>
      <DeedForm action={`/meetings/${step.vote.meetingId}/switch-to-remote-vote`}>
        {(state) => (
          <Button variant="primary" icon="remote" type="submit" pending={state.is === "pending"}>
            {t("remoteOnly")}
          </Button>
        )}
      </DeedForm>
    </ToldStep>
  );
}

/** Whoever cast before leaving learns that it does not count as things stand. */
function WithoutEffect({ why, receipt }: { why: string; receipt: Receipt | null }) {
  const { t } = useTranslation("votes");
  const words = useChoiceWords();
  if (!receipt) return why;
  const cast = { choice: words(receipt), at: clockVi(receipt.at) };
  return (
    <>
      <b>{t("withoutEffect", cast)}</b> {why}
    </>
  );
}

function RecusedStep({ onLower, ...step }: StepProps) {
  const { t } = useTranslation("attendance");
  const words = { title: t("recusal.voteTitle"), note: t("recusal.voteNote") };
  return (
    <ToldStep {...step} {...words} icon="minus" why={t("recusal.voteWhy")}>
      <ToPapers onLower={onLower} />
    </ToldStep>
  );
}

function OnlookerStep({ onLower, ...step }: StepProps) {
  const { t } = useTranslation("votes");
  const { voted, entitled } = step.vote.progress;
  const received = t("received", { voted: String(voted), entitled: String(entitled) });
  const why = `${received}. ${t("onlookerWhy")}`;
  return (
    <ToldStep {...step} icon="eye" title={t("onlookerTitle")} why={why} note={t("onlookerNote")}>
      <ToPapers onLower={onLower} />
    </ToldStep>
  );
}

function ToPapers({ onLower }: { onLower: () => void }) {
  const { t } = useTranslation("votes");
  return (
    <Button variant="primary" onPress={onLower}>
      {t("toPapers")}
    </Button>
  );
}
