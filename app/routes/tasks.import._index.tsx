import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { importsPage } from "../imports/import-page.views.server.ts";
import { ImportsView } from "../imports/imports-view.tsx";
import { useLive } from "../live/use-live.ts";
import { Shell } from "../shell.tsx";

export const loader = page(({ app, person }) => importsPage(app.read, { person }));

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("imports:pageTitle") },
];

export default function ImportsRoute() {
  const { t } = useTranslation("tasks");
  const { t: i } = useTranslation("imports");
  const { imports } = useLoaderData<typeof loader>();
  useLive("task-imports");
  return (
    <Shell current="tasks" back={{ to: "/tasks", label: t("tasks") }} title={i("title")}>
      <ImportsView imports={imports} />
    </Shell>
  );
}
