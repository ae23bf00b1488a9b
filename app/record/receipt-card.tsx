import { useTranslation } from "react-i18next";
import { dateVi, timeVi } from "../platform/dates.ts";
import { ButtonLink, TextLink } from "../ui/button-link.tsx";
import { Button } from "../ui/button.tsx";
import { Facts } from "../ui/facts.tsx";
import { Notice } from "../ui/notice.tsx";
import { useReread } from "../ui/use-reread.ts";
import { ReceiptFacts } from "./receipt-facts.tsx";
import { ReceiptStandingNotice } from "./receipt-standing-notice.tsx";
import type { ReceiptPage } from "./receipt.views.server.ts";

/** What was recorded, where it stands in the log, and whether it still stands there. */
export function ReceiptCard({ receipt }: { receipt: ReceiptPage }) {
  const { t } = useTranslation("receipts");
  const reread = useReread();
  const { id, at, now, shown } = receipt;
  const recorded = { term: t("recordedAt"), value: `${timeVi(at)} ${dateVi(at)}` };
  if (!shown) {
    return (
      <section className="stack" aria-label={t("title.vote")}>
        <Notice kind="info">{t("secret")}</Notice>
        <Facts look="sides" items={[recorded]} />
        <div className="bar">
          <PrintLink id={id} />
        </div>
      </section>
    );
  }
  return (
    <section className="stack" aria-label={t(`title.${receipt.kind}`)}>
      <ReceiptStandingNotice standing={shown.standing} checkedAt={now} />
      <ReceiptFacts says={{ ...shown, at }} />
      <div className="bar">
        <Button icon="sync" onPress={reread}>
          {t("checkAgain")}
        </Button>
        <ButtonLink to={`/receipts/${id}/file`} reloadDocument variant="primary">
          {t("file")}
        </ButtonLink>
        <PrintLink id={id} />
      </div>
      <p>{t("fileNote")}</p>
      <TextLink to="/receipts" iconEnd="next">
        {t("check.link")}
      </TextLink>
    </section>
  );
}

function PrintLink({ id }: { id: string }) {
  const { t } = useTranslation("receipts");
  return (
    <a className="btn" href={`/receipts/${id}/print`} target="_blank" rel="noreferrer">
      {t("print")}
    </a>
  );
}
