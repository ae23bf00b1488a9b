import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { LackingNotice } from "../meetings/lacking-notice.tsx";
import { NewMeeting } from "../meetings/new-meeting.tsx";
import { newMeetingPage } from "../meetings/new-meeting.views.server.ts";
import { Shell } from "../shell.tsx";
import { PageHead } from "../ui/page-shell.tsx";

export const loader = page(({ app, person }) =>
  newMeetingPage(app.read, { person, now: app.clock() }),
);

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("meetings:form.newPageTitle") },
];

export default function NewMeetingRoute() {
  const { t } = useTranslation("meetings");
  const shown = useLoaderData<typeof loader>();
  return (
    <Shell current="meetings">
      <div className="single single--narrow stack">
        <PageHead title={t("form.newTitle")} sub={t("form.newNote")} />
        {"lacks" in shown ? <LackingNotice {...shown} /> : <NewMeeting {...shown} />}
      </div>
    </Shell>
  );
}
