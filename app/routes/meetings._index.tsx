import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { useLive } from "../live/use-live.ts";
import { MEETING_GROUPS } from "../meetings/meeting-groups.ts";
import { MeetingList } from "../meetings/meeting-list.tsx";
import { meetingsPage } from "../meetings/meeting.views.server.ts";
import { Shell } from "../shell.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { PageHead } from "../ui/page-shell.tsx";

export const loader = page(async ({ app, person }) => ({
  ...(await meetingsPage(app.read, { person })),
  personId: person.id,
}));

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("meetings:list.pageTitle") },
];

export default function MeetingsRoute() {
  const { t } = useTranslation("meetings");
  const { groups, mayCreate, personId } = useLoaderData<typeof loader>();
  const shown = MEETING_GROUPS.filter((group) => groups[group].length > 0);
  useLive(`person:${personId}`);
  useLive(groups.coming[0] ? `meeting:${groups.coming[0].id}` : null);
  const create = mayCreate && (
    <ButtonLink to="/meetings/new" variant="primary" icon="plus">
      {t("list.create")}
    </ButtonLink>
  );
  return (
    <Shell current="meetings">
      <div className="single stack stack--l">
        <PageHead title={t("list.title")} actions={create} />
        {shown.length === 0 && (
          <EmptyState icon="cal" title={t("list.none")}>
            {t("list.noneNote")}
          </EmptyState>
        )}
        {shown.map((group) => (
          <MeetingList
            key={group}
            title={t(`list.group.${group}`)}
            meetings={groups[group]}
            mayPrepare={mayCreate}
          />
        ))}
      </div>
    </Shell>
  );
}
