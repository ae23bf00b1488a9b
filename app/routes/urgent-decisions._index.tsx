import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { UrgentForm } from "../meetings/urgent-form.tsx";
import { UrgentHistory } from "../meetings/urgent-history.tsx";
import { urgentPage } from "../meetings/urgent-decisions.views.server.ts";
import { Shell } from "../shell.tsx";
import { PageHead } from "../ui/page-shell.tsx";

export const loader = page(({ app, person }) => urgentPage(app.read, { person, now: app.clock() }));

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("urgent:pageTitle") },
];

/** Decisions taken outside the procedure: what is still to be reported, what has been. */
export default function UrgentDecisionsRoute() {
  const { t } = useTranslation("urgent");
  const { lines, mayWithdraw, form } = useLoaderData<typeof loader>();
  return (
    <Shell current="meetings" className={form ? "columns" : "single stack"}>
      <div className={form ? "columns__main stack" : "stack"}>
        <PageHead title={t("title")} sub={t("about")} />
        <UrgentHistory lines={lines} mayWithdraw={mayWithdraw} />
      </div>
      {form && (
        <div className="columns__side">
          <UrgentForm form={form} />
        </div>
      )}
    </Shell>
  );
}
