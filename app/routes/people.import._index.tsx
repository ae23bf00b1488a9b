import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { listsPage } from "../people/list-page.views.server.ts";
import { ListsView } from "../people/lists-view.tsx";
import { Shell } from "../shell.tsx";

export const loader = page(({ app, person }) => listsPage(app.read, { person }));

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("people:import.pageTitle") },
];

export default function ListsRoute() {
  const shown = useLoaderData<typeof loader>();
  return (
    <Shell current="people">
      <ListsView page={shown} />
    </Shell>
  );
}
