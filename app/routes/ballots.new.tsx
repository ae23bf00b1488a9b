import type { MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { newBallotPage } from "../ballots/ballot-list.views.server.ts";
import { NewBallot } from "../ballots/new-ballot.tsx";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { Shell } from "../shell.tsx";
import { PageHead } from "../ui/page-shell.tsx";

export const loader = page(({ app, person }) =>
  newBallotPage(app.read, { person, now: app.clock() }),
);

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("ballots:newPageTitle") },
];

export default function NewBallotRoute() {
  const { t } = useTranslation("ballots");
  const form = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  return (
    <Shell current="ballots">
      <div className="single single--narrow stack">
        <PageHead title={t("form.newTitle")} sub={t("form.newNote")} />
        <NewBallot form={form} dossierId={search.get("dossier")} />
      </div>
    </Shell>
  );
}
