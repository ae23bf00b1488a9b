import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import type { Bilingual } from "../people/person.ts";
import { clockVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { Facts } from "../ui/facts.tsx";
import { Icon } from "../ui/icon.tsx";
import { choiceLook } from "./choice-look.ts";
import { elapsed } from "./elapsed.ts";
import type { Receipt } from "./receipt.ts";
import styles from "./vote-sheet.module.css";
import type { StepProps } from "./vote-step.ts";

type Props = StepProps & {
  seat: Bilingual;
  receipt: Receipt;
  isConnected: boolean;
  onChange: () => void;
};

/** The receipt: this and nothing else says that the vote was counted. */
export function RecordedStep({ vote, now, headingId, seat, receipt, ...props }: Props) {
  const { t } = useTranslation("votes");
  const locale = useLocale();
  const look = choiceLook[receipt.choice];
  const item = { item: vote.item.position, round: String(vote.round) };
  const { voted, entitled } = vote.progress;
  return (
    <>
      <div className={`${styles.record} ${styles.recordWide}`}>
        <div className={`${styles.mark} ${styles[look]}`}>
          <Icon name={look} />
        </div>
        <div>
          <h2 id={headingId} className={styles.big}>
            {t("recorded", { at: clockVi(receipt.at) })}
          </h2>
          <p className={styles.chosen}>
            {t("recordedFor", { seat: inLocale(locale, seat) })}{" "}
            <b className={`state--${look}`}>{t(`choice.${receipt.choice}`)}</b>
          </p>
          <p className={styles.quoted}>{vote.question}</p>
        </div>
        <Facts
          look="sides"
          className={styles.facts}
          items={[
            { term: t("item"), value: t("itemRound", item) },
            { term: t("receiptCode"), value: <span className="num">{receipt.code}</span> },
            {
              term: t("receivedTerm"),
              value: t("receivedValue", { voted: String(voted), entitled: String(entitled) }),
            },
            {
              term: t("openFor"),
              value: <span className="num">{elapsed(vote.openedAt, now)}</span>,
            },
          ]}
        />
      </div>
      <div className={styles.foot}>
        <p>{t(props.isConnected ? "recordedNote" : "recordedOffline")}</p>
        <div className="bar">
          <Button icon="undo" onPress={props.onChange}>
            {t("change")}
          </Button>
          <Button variant="primary" onPress={props.onLower}>
            {t("toPapers")}
          </Button>
        </div>
      </div>
    </>
  );
}
