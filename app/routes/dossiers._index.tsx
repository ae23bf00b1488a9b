import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { page } from "../door.server.ts";
import { DossierList } from "../dossiers/dossier-list.tsx";
import { dossierList } from "../dossiers/dossier-list.views.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { useLive } from "../live/use-live.ts";
import { Shell } from "../shell.tsx";

export const loader = page(({ app, person }) =>
  dossierList(app.read, { person, now: app.clock() }),
);

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("dossiers:pageTitle") },
];

export default function DossiersRoute() {
  const list = useLoaderData<typeof loader>();
  useLive("dossiers");
  return (
    <Shell current="dossiers">
      <DossierList list={list} />
    </Shell>
  );
}
