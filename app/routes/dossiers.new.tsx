import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { page } from "../door.server.ts";
import { newDossierPage } from "../dossiers/dossier-list.views.server.ts";
import { NewDossier } from "../dossiers/new-dossier.tsx";
import { textsOf } from "../i18n/page-title.ts";
import { Shell } from "../shell.tsx";
import { PageHead } from "../ui/page-shell.tsx";

export const loader = page(({ app, person }) =>
  newDossierPage(app.read, { person, now: app.clock() }),
);

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("dossiers:newPageTitle") },
];

export default function NewDossierRoute() {
  const { t } = useTranslation("dossiers");
  const form = useLoaderData<typeof loader>();
  return (
    <Shell current="dossiers">
      <div className="single single--narrow stack">
        <PageHead title={t("form.newTitle")} sub={t("form.newNote")} />
        <NewDossier {...form} />
      </div>
    </Shell>
  );
}
