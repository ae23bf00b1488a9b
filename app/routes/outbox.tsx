import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { useLive } from "../live/use-live.ts";
import { OutboxTable } from "../notices/outbox-table.tsx";
import { outboxPage } from "../notices/outbox.views.server.ts";
import { Shell } from "../shell.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Notice } from "../ui/notice.tsx";
import { PageHead } from "../ui/page-shell.tsx";

export const loader = page(async ({ app, person, url }) => {
  const before = url.searchParams.get("before");
  const has = { mail: app.mail !== null, sms: app.sms !== null };
  const view = await outboxPage(app.read, { person, before, has });
  return { ...view, isNewest: before === null };
});

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("mails:outbox.pageTitle") },
];

/** Every mail as it went out, or would go out. */
export default function OutboxRoute() {
  const { t } = useTranslation("mails");
  const { mails, has, failed, olderThan, isNewest } = useLoaderData<typeof loader>();
  useLive("outbox");
  return (
    <Shell className="single stack">
      <PageHead title={t("outbox.title")} sub={t(has.mail ? "outbox.on" : "outbox.off")} />
      {failed > 0 && <Notice kind="soon">{t("outbox.failedCount", { count: failed })}</Notice>}
      {mails.length === 0 ? (
        <EmptyState icon="doc" title={t("outbox.empty")} />
      ) : (
        <OutboxTable mails={mails} />
      )}
      <nav className="bar" aria-label={t("outbox.pages")}>
        {!isNewest && <ButtonLink to="/outbox">{t("outbox.newest")}</ButtonLink>}
        {olderThan !== null && (
          <ButtonLink to={`/outbox?before=${olderThan}`}>{t("outbox.older")}</ButtonLink>
        )}
      </nav>
    </Shell>
  );
}
