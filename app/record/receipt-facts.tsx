import { useTranslation } from "react-i18next";
import { dateVi, timeVi } from "../platform/dates.ts";
import { Facts } from "../ui/facts.tsx";
import type { ReceiptContents } from "./check-receipt.views.server.ts";
import styles from "./code.module.css";

/** What a receipt says: the choice, when it was recorded, and its place in the log. */
export function ReceiptFacts({ says }: { says: ReceiptContents }) {
  const { t } = useTranslation("receipts");
  const { choice, option, at, index, leafHash } = says;
  return (
    <Facts
      look="sides"
      items={[
        ...(choice ? [{ term: t("choice"), value: t(`choices.${choice}`) }] : []),
        ...(option === null ? [] : [{ term: t("option"), value: String(option) }]),
        { term: t("recordedAt"), value: `${timeVi(at)} ${dateVi(at)}` },
        { term: t("place"), value: <span className="num">{index}</span> },
        { term: t("leafHash"), value: <code className={styles.code}>{leafHash}</code> },
      ]}
    />
  );
}
