import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { LogTable } from "../record/log-table.tsx";
import { logPage } from "../record/log.views.server.ts";
import { Shell } from "../shell.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { PageHead } from "../ui/page-shell.tsx";

export const loader = page(async ({ app, person, url }) => {
  const asked = Number(url.searchParams.get("before") ?? NaN);
  const before = Number.isSafeInteger(asked) ? asked : null;
  return { ...(await logPage(app.read, { person, before })), isNewest: before === null };
});

export const meta: MetaFunction = ({ matches }) => [{ title: textsOf(matches)("log:pageTitle") }];

export default function LogRoute() {
  const { t } = useTranslation(["log", "receipts"]);
  const { entries, total, olderThan, isNewest } = useLoaderData<typeof loader>();
  return (
    <Shell current="log" className="single stack">
      <PageHead
        title={t("log:title")}
        sub={t("log:about", { total: String(total) })}
        actions={<ButtonLink to="/receipts">{t("receipts:check.link")}</ButtonLink>}
      />
      {entries.length === 0 ? (
        <EmptyState title={t("log:empty")} />
      ) : (
        <LogTable entries={entries} />
      )}
      <nav className="bar" aria-label={t("log:pages")}>
        {!isNewest && <ButtonLink to="/log">{t("log:newest")}</ButtonLink>}
        {olderThan !== null && (
          <ButtonLink to={`/log?before=${olderThan}`}>{t("log:older")}</ButtonLink>
        )}
      </nav>
    </Shell>
  );
}
