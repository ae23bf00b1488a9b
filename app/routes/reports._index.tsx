import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { useLive } from "../live/use-live.ts";
import { frozenList } from "../reports/frozen-page.views.server.ts";
import { readReportQuery } from "../reports/report-query.ts";
import { ReportView } from "../reports/report-view.tsx";
import { reportPage } from "../reports/report.views.server.ts";
import { Shell } from "../shell.tsx";

export const loader = page(async ({ app, person, url }) => {
  const now = app.clock();
  const query = readReportQuery(url.searchParams);
  const report = await reportPage(app.read, { person, now, query });
  return { report, frozen: await frozenList(app.read, { person, now }), now };
});

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("reports:pageTitle") },
];

/** The boards and reports on tasks as of any day. */
export default function ReportsRoute() {
  const view = useLoaderData<typeof loader>();
  useLive("tasks");
  return (
    <Shell current="tasks">
      <ReportView {...view} />
    </Shell>
  );
}
