import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { bodiesPage } from "../bodies/bodies-page.views.server.ts";
import { BodiesView } from "../bodies/bodies-view.tsx";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { DirectoryNav } from "../people/directory-nav.tsx";
import { Shell } from "../shell.tsx";

export const loader = page(({ app, person }) => bodiesPage(app.read, { person, now: app.clock() }));

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("people:bodiesTitle") },
];

export default function BodiesRoute() {
  const shown = useLoaderData<typeof loader>();
  return (
    <Shell current="people">
      <BodiesView page={shown} nav={<DirectoryNav current="bodies" />} />
    </Shell>
  );
}
