import type { MetaFunction } from "@remix-run/node";
import { useTranslation } from "react-i18next";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { CheckReceipt } from "../record/check-receipt.tsx";
import { Shell } from "../shell.tsx";
import { PageHead } from "../ui/page-shell.tsx";

export const loader = page(() => Promise.resolve(null));

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("receipts:check.pageTitle") },
];

/** Where anybody who was given a receipt checks that it is still in the log. */
export default function CheckReceiptRoute() {
  const { t } = useTranslation(["receipts", "shell"]);
  return (
    <Shell className="single stack" back={{ to: "/", label: t("shell:desk") }}>
      <PageHead title={t("receipts:check.title")} sub={t("receipts:check.about")} />
      <CheckReceipt />
    </Shell>
  );
}
