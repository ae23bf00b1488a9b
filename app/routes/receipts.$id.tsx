import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { ReceiptCard } from "../record/receipt-card.tsx";
import { receiptPage, type ReceiptPage } from "../record/receipt.views.server.ts";
import { Shell } from "../shell.tsx";
import { PageHead } from "../ui/page-shell.tsx";

export const loader = page(({ app, person, params }) =>
  receiptPage(app.read, { person, id: params["id"] ?? "", now: app.clock() }),
);

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("receipts:pageTitle") },
];

/** The receipt of one's own vote or answer, to be read, and laid beside the log again. */
export default function ReceiptRoute() {
  const { t } = useTranslation(["receipts", "shell"]);
  const receipt: ReceiptPage = useLoaderData<typeof loader>();
  return (
    <Shell className="single stack" back={{ to: "/", label: t("shell:desk") }}>
      <PageHead title={t(`receipts:title.${receipt.kind}`)} sub={t("receipts:about")} />
      <ReceiptCard receipt={receipt} />
    </Shell>
  );
}
