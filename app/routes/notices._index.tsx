import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { Inbox } from "../notices/inbox.tsx";
import { inboxPage } from "../notices/inbox.views.server.ts";
import { Shell } from "../shell.tsx";
import { Button } from "../ui/button.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { PageHead } from "../ui/page-shell.tsx";

export const loader = page(({ app, person, url: { searchParams } }) =>
  inboxPage(app.read, {
    ...{ person, now: app.clock() },
    topic: searchParams.get("topic"),
    after: searchParams.get("after"),
  }),
);

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("notices:pageTitle") },
];

export default function NoticesRoute() {
  const { t } = useTranslation("notices");
  const view = useLoaderData<typeof loader>();
  return (
    <Shell className="single single--narrow stack">
      <PageHead
        title={t("title")}
        sub={t("about")}
        actions={
          <>
            {view.unread > 0 && (
              <DeedForm action="/notices/mark-read">
                <Button type="submit" icon="tick">
                  {t("markAll")}
                </Button>
              </DeedForm>
            )}
            <ButtonLink to="/preferences#notices">{t("choose")}</ButtonLink>
          </>
        }
      />
      <Inbox page={view} />
    </Shell>
  );
}
