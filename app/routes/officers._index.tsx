import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { officersPage } from "../people/officers-page.views.server.ts";
import { OfficersView } from "../people/officers-view.tsx";
import { Shell } from "../shell.tsx";

export const loader = page(({ app, person }) =>
  officersPage(app.read, { person, now: app.clock() }),
);

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("people:officersTitle") },
];

export default function OfficersRoute() {
  const shown = useLoaderData<typeof loader>();
  return (
    <Shell>
      <OfficersView page={shown} />
    </Shell>
  );
}
