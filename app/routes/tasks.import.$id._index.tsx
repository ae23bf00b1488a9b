import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { importPage, type ImportPage } from "../imports/import-page.views.server.ts";
import { ImportView } from "../imports/import-view.tsx";
import { readPreviewQuery } from "../imports/preview-query.ts";
import { useLive } from "../live/use-live.ts";
import { Shell } from "../shell.tsx";

export const loader = page(({ app, person, params, url }) => {
  const query = readPreviewQuery(url.searchParams);
  return importPage(app.read, { person, id: params["id"] ?? "", now: app.clock(), query });
});

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("imports:pageTitle") },
];

export default function ImportRoute() {
  const { t } = useTranslation("imports");
  const shown: ImportPage = useLoaderData<typeof loader>();
  useLive(`task-import:${shown.taken.id}`);
  return (
    <Shell
      current="tasks"
      back={{ to: "/tasks/import", label: t("title") }}
      title={shown.taken.fileName}
    >
      <ImportView key={shown.taken.id} page={shown} />
    </Shell>
  );
}
