import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { listPage, type ListPage } from "../people/list-page.views.server.ts";
import { ListView } from "../people/list-view.tsx";
import { Shell } from "../shell.tsx";

export const loader = page(({ app, person, params }) =>
  listPage(app.read, { person, id: params["id"] ?? "", now: app.clock() }),
);

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("people:import.pageTitle") },
];

export default function ListRoute() {
  const { t } = useTranslation("people");
  const shown: ListPage = useLoaderData<typeof loader>();
  const { id, fileName } = shown.taken;
  return (
    <Shell
      current="people"
      back={{ to: "/people/import", label: t("list.import") }}
      title={fileName}
    >
      <ListView key={id} page={shown} />
    </Shell>
  );
}
