import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { page } from "../door.server.ts";
import { dossierPage } from "../dossiers/dossier-page.views.server.ts";
import { DossierView } from "../dossiers/dossier-view.tsx";
import { textsOf } from "../i18n/page-title.ts";
import { useLocale } from "../i18n/use-locale.ts";
import { useLive } from "../live/use-live.ts";
import { inLocale } from "../people/naming.ts";
import { Shell } from "../shell.tsx";
import { useNow } from "../ui/use-now.ts";

export const loader = page(({ app, person, params }) =>
  dossierPage(app.read, { person, id: params["id"] ?? "", now: app.clock() }),
);

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("dossiers:pageTitle") },
];

export default function DossierRoute() {
  const { t } = useTranslation("dossiers");
  const locale = useLocale();
  const page = useLoaderData<typeof loader>();
  const now = useNow(page.now, 30_000);
  useLive(`dossier:${page.dossier.id}`);
  return (
    <Shell
      back={{ to: "/dossiers", label: t("title") }}
      title={t("dossier")}
      sub={inLocale(locale, page.ministry.name)}
    >
      <DossierView key={page.dossier.id} page={page} now={now} />
    </Shell>
  );
}
