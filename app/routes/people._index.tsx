import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { peopleList } from "../people/people-list.views.server.ts";
import { readPeopleQuery } from "../people/people-query.ts";
import { PeopleView } from "../people/people-view.tsx";
import { Shell } from "../shell.tsx";

export const loader = page(({ app, person, url }) =>
  peopleList(app.read, {
    ...{ person, now: app.clock(), query: readPeopleQuery(url.searchParams) },
    isAdding: url.searchParams.has("new"),
  }),
);

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("people:pageTitle") },
];

/** Everybody on record; with `?new` also the form of a new person. */
export default function PeopleRoute() {
  const list = useLoaderData<typeof loader>();
  return (
    <Shell current="people">
      <PeopleView list={list} />
    </Shell>
  );
}
