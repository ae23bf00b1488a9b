import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { RecordFacts } from "../record/record-facts.tsx";
import { JobTable } from "../record/job-table.tsx";
import { IntakeQueue, SystemFacts } from "../record/system-facts.tsx";
import { CalendarGap } from "../settings/calendar-gap.tsx";
import { systemPage } from "../record/system.views.server.ts";
import { DirectoryNav } from "../people/directory-nav.tsx";
import { may } from "../people/permission.ts";
import { Shell } from "../shell.tsx";
import { PageHead } from "../ui/page-shell.tsx";
import { useRereadWhile } from "../ui/use-reread-while.ts";

export const loader = page(async ({ app, person }) => ({
  ...(await systemPage(app, person)),
  seesPeople: may(person, "people.see", { state: "kept", relations: [] }),
}));

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("system:pageTitle") },
];

/** How the machine stands, for whoever runs it and for the secretariat. */
export default function SystemRoute() {
  const { t } = useTranslation("system");
  const view = useLoaderData<typeof loader>();
  useRereadWhile(view.machine.intake.waiting > 0);
  return (
    <Shell className="single stack">
      <PageHead title={t("title")} sub={t("about")} />
      {view.seesPeople && <DirectoryNav current="system" />}
      <CalendarGap gap={view.calendarGap} isLinked />
      <SystemFacts page={view} />
      <RecordFacts record={view.record} />
      <IntakeQueue page={view} />
      <JobTable jobs={view.jobs} />
    </Shell>
  );
}
