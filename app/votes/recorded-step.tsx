import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import type { Bilingual } from "../people/person.ts";
import { clockVi } from "../platform/dates.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Button } from "../ui/button.tsx";
import { Facts } from "../ui/facts.tsx";
import { Icon } from "../ui/icon.tsx";
import { lookOf } from "./choice-look.ts";
import { elapsed, left } from "./elapsed.ts";
import type { Receipt } from "./receipt.ts";
import { SecretNote } from "./secret-note.tsx";
import looks from "./vote-look.module.css";
import record from "./vote-record.module.css";
import styles from "./vote-sheet.module.css";
import { useChoiceWords } from "./use-choice-words.ts";
import { useQuestion } from "./use-question.ts";
import type { StepProps } from "./vote-step.ts";
import type { VoteView } from "./vote-view.ts";

type Props = StepProps & {
  seat: Bilingual;
  receipt: Receipt;
  isConnected: boolean;
  onChange: () => void;
};

/** The receipt: this and nothing else says that the vote was counted. */
export function RecordedStep({ vote, now, headingId, seat, receipt, ...props }: Props) {
  const { t } = useTranslation("votes");
  const question = useQuestion(vote);
  const locale = useLocale();
  const words = useChoiceWords();
  const look = lookOf(receipt);
  const alternative = receipt.option && vote.form.options?.[receipt.option - 1];
  const item = { item: vote.item.position, round: String(vote.round) };
  const { voted, entitled } = vote.progress;
  return (
    <>
      <div className={`${record.record} ${record.recordWide}`}>
        <div className={`${record.mark} ${looks[look]}`}>
          <Icon name={look} />
        </div>
        <div>
          <h2 id={headingId} className={record.big}>
            {t("recorded", { at: clockVi(receipt.at) })}
          </h2>
          <p className={record.chosen}>
            {t("recordedFor", { seat: inLocale(locale, seat) })}{" "}
            <b className={`state--${look}`}>{words(receipt)}</b>
          </p>
          {alternative && <p>{alternative}</p>}
          {receipt.isAssisted && <p className={record.why}>{t("assisted.told")}</p>}
          <p className={record.quoted}>{question}</p>
        </div>
        <Facts
          look="sides"
          className={record.facts}
          items={[
            { term: t("item"), value: t("itemRound", item) },
            { term: t("receiptCode"), value: <span className="num">{receipt.code}</span> },
            {
              term: t("receivedTerm"),
              value: t("receivedValue", { voted: String(voted), entitled: String(entitled) }),
            },
            clockFact(vote, now, t),
          ]}
        />
      </div>
      <div className={styles.foot}>
        {vote.form.isSecret ? (
          <SecretNote isOver />
        ) : (
          <p>{t(props.isConnected ? "recordedNote" : "recordedOffline")}</p>
        )}
        <div className="bar">
          <ButtonLink to={`/receipts/${receipt.castId}`}>{t("openReceipt")}</ButtonLink>
          {!vote.form.isSecret && (
            <Button icon="undo" onPress={props.onChange}>
              {t("change")}
            </Button>
          )}
          <Button variant="primary" onPress={props.onLower}>
            {t("toPapers")}
          </Button>
        </div>
      </div>
    </>
  );
}

type Words = ReturnType<typeof useTranslation<"votes">>["t"];

/** How long it has been open, or how long it still is. */
function clockFact({ openedAt, closesAt }: VoteView, now: number, t: Words) {
  const since = closesAt === null ? elapsed(openedAt, now) : left(closesAt, now);
  return {
    term: t(closesAt === null ? "openFor" : "leftFor"),
    value: <span className="num">{since}</span>,
  };
}
