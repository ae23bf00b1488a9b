import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { organisationTree } from "../people/organisation-tree.views.server.ts";
import { OrganisationTree } from "../people/organisation-tree.tsx";
import { Shell } from "../shell.tsx";

export const loader = page(({ app, person, url }) =>
  organisationTree(app.read, { person, now: app.clock(), search: url.searchParams }),
);

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("people:organisationsTitle") },
];

/** The tree; with `?new` or `?edit=ID` also a form. */
export default function OrganisationsRoute() {
  const tree = useLoaderData<typeof loader>();
  return (
    <Shell current="people">
      <OrganisationTree tree={tree} />
    </Shell>
  );
}
