import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { clockVi, dateVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { Facts } from "../ui/facts.tsx";
import { Icon } from "../ui/icon.tsx";
import { Notice } from "../ui/notice.tsx";
import { choiceLook } from "./ballot-look.ts";
import panes from "./ballot-sheet.module.css";
import styles from "./sheet-answer.module.css";
import type { BallotPage, MemberSheet, SentOpinion } from "./ballot-view.ts";
import { BallotOutcomeNotice } from "./ballot-outcome-notice.tsx";
import { ReplyFileLinks } from "./reply-file-links.tsx";

type Props = { page: BallotPage; sheet: MemberSheet; now: number; onChange?: () => void };

/** What was sent, and the receipt; until the close it may be sent anew. */
export function SheetSent({ page, sheet, onChange }: Props) {
  const { t } = useTranslation("ballots");
  const [latest, ...earlier] = sheet.sent;
  return (
    <section className={panes.answer} aria-label={t("sheet.answer")}>
      <BallotOutcomeNotice page={page} />
      {latest ? (
        <>
          <Receipt ballotId={page.head.id} sent={latest} edition={page.head.edition} />
          {sheet.isOwn && (
            <p>
              <ButtonLink to={`/receipts/${latest.id}`}>{t("sent.receipt")}</ButtonLink>
            </p>
          )}
        </>
      ) : (
        <NotSent page={page} />
      )}
      {earlier.length > 0 && (
        <p className="small muted">{t("sent.earlier", { figure: String(earlier.length) })}</p>
      )}
      {latest && onChange && (
        <div className={styles.foot}>
          <p className={styles.silence}>{t("sent.until")}</p>
          {sheet.maySend && (
            <Button icon="undo" wide onPress={onChange}>
              {t("sent.change")}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

type ReceiptProps = { ballotId: string; sent: SentOpinion; edition: number };

function Receipt({ ballotId, sent, edition }: ReceiptProps) {
  const { t } = useTranslation("ballots");
  const locale = useLocale();
  const { icon, tone } = choiceLook[sent.choice];
  const at = { time: clockVi(sent.at), date: dateVi(sent.at) };
  return (
    <>
      <div className={styles.receipt} role="status">
        <span className={`state--${tone}`}>
          <Icon name={icon} size="l" />
        </span>
        <h2>{t(sent.enteredBy ? "sent.entered" : "sent.recorded", at)}</h2>
        <p>
          <b className={`state--${tone}`}>{t(`choice.${sent.choice}`)}</b>
          {sent.isReserved && ` · ${t("sheet.reserved")}`}
        </p>
      </div>
      {sent.edition < edition && <Notice kind="soon">{t("sent.earlierEdition")}</Notice>}
      {sent.text && (
        <blockquote className={styles.quoted} lang="vi">
          {sent.text}
        </blockquote>
      )}
      <ReplyFileLinks ballotId={ballotId} files={sent.files} />
      <Facts
        look="sides"
        items={[
          { id: "code", term: t("sent.code"), value: <span className="num">{sent.code}</span> },
          ...(sent.enteredBy
            ? [
                {
                  id: "by",
                  term: t(sent.via === "telephone" ? "sent.byTelephone" : "sent.onPaper"),
                  value: inLocale(locale, sent.enteredBy),
                },
              ]
            : []),
        ]}
      />
    </>
  );
}

/** Nothing was sent in time; what that means. */
function NotSent({ page: { head } }: Pick<Props, "page">) {
  const { t } = useTranslation("ballots");
  if (head.state === "cancelled") return <p className="muted">{t("sent.cancelled")}</p>;
  const isDeemed = head.silence === "DEEMED_AGREEMENT";
  return (
    <div className={styles.receipt}>
      <Icon name={isDeemed ? "deemed" : "ring"} size="l" />
      <h2>{t("sent.none")}</h2>
      <p>{t(isDeemed ? "sent.deemed" : "sent.notCounted")}</p>
    </div>
  );
}
