import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { FrozenView } from "../reports/frozen-view.tsx";
import { frozenPage } from "../reports/frozen-page.views.server.ts";
import { Shell } from "../shell.tsx";

export const loader = page(({ app, person, params }) =>
  frozenPage(app.read, { person, month: params["month"] ?? "", now: app.clock() }),
);

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("reports:pageTitle") },
];

/** A month as it was frozen, and what has changed since. */
export default function FrozenReportRoute() {
  const { t } = useTranslation("reports");
  const view = useLoaderData<typeof loader>();
  return (
    <Shell
      back={{ to: "/reports", label: t("title") }}
      title={t("frozen.title", { month: view.frozen.month.split("-").reverse().join("/") })}
    >
      <FrozenView page={view} />
    </Shell>
  );
}
