import { useTranslation } from "react-i18next";
import { dateVi, timeVi } from "../platform/dates.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Button } from "../ui/button.tsx";
import { Facts } from "../ui/facts.tsx";
import { Notice, type NoticeKind } from "../ui/notice.tsx";
import { useReread } from "../ui/use-reread.ts";
import styles from "./code.module.css";
import type { ReceiptPage } from "./receipt.views.server.ts";

type Shown = NonNullable<ReceiptPage["shown"]>;

const look: Record<Shown["standing"], NoticeKind> = {
  "in-log": "done",
  unsigned: "soon",
  contradicted: "refusal",
  "not-ours": "refusal",
  unreadable: "refusal",
};

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
      </section>
    );
  }
  const { choice, option, index, leafHash, standing } = shown;
  return (
    <section className="stack" aria-label={t(`title.${receipt.kind}`)}>
      <Notice kind={look[standing]} live>
        {t(`standing.${standing}`, { at: `${timeVi(now)} ${dateVi(now)}` })}
      </Notice>
      <Facts
        look="sides"
        items={[
          ...(choice ? [{ term: t("choice"), value: t(`choices.${choice}`) }] : []),
          ...(option === null ? [] : [{ term: t("option"), value: String(option) }]),
          recorded,
          { term: t("place"), value: <span className="num">{index}</span> },
          { term: t("leafHash"), value: <code className={styles.code}>{leafHash}</code> },
        ]}
      />
      <div className="bar">
        <Button icon="sync" onPress={reread}>
          {t("checkAgain")}
        </Button>
        <ButtonLink to={`/receipts/${id}/file`} reloadDocument variant="primary">
          {t("file")}
        </ButtonLink>
      </div>
      <p>{t("fileNote")}</p>
    </section>
  );
}
