import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { useLive } from "../live/use-live.ts";
import { CommandView } from "../reports/command-view.tsx";
import { CommandWall } from "../reports/command-wall.tsx";
import { commandPage } from "../reports/command.views.server.ts";
import { readPeriod } from "../reports/period.ts";
import { Shell } from "../shell.tsx";

export const loader = page(async ({ app, person, url }) => {
  const now = app.clock();
  const isWall = url.searchParams.has("wall");
  const period = readPeriod(url.searchParams, now);
  return { isWall, view: await commandPage(app.read, { person, period, now, isWall }) };
});

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("command:pageTitle") },
];

/** The figures of the Government's work over a period, for those who lead it. */
export default function CommandRoute() {
  const { isWall, view } = useLoaderData<typeof loader>();
  useLive("tasks");
  if (isWall) return <CommandWall view={view} />;
  return (
    <Shell current="command">
      <CommandView view={view} />
    </Shell>
  );
}
