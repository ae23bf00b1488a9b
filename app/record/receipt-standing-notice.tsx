import { useTranslation } from "react-i18next";
import { dateVi, timeVi } from "../platform/dates.ts";
import { Notice, type NoticeKind } from "../ui/notice.tsx";
import type { ReceiptStanding } from "./receipt-standing.views.server.ts";

type Props = { standing: ReceiptStanding | "unsigned"; checkedAt: number };

const look: Record<Props["standing"], NoticeKind> = {
  "in-log": "done",
  unsigned: "soon",
  contradicted: "refusal",
  "not-ours": "refusal",
  unreadable: "refusal",
};

/** Whether what a receipt promised is still in the log, and when that was checked. */
export function ReceiptStandingNotice({ standing, checkedAt }: Props) {
  const { t } = useTranslation("receipts");
  return (
    <Notice kind={look[standing]} live>
      {t(`standing.${standing}`, { at: `${timeVi(checkedAt)} ${dateVi(checkedAt)}` })}
    </Notice>
  );
}
