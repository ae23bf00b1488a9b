import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { page } from "../door.server.ts";
import { requireDraftKind } from "../drafting/draft-name.ts";
import { DraftVersions } from "../drafting/draft-versions.tsx";
import { draftVersionsPage } from "../drafting/draft-versions.views.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { Shell } from "../shell.tsx";

export const loader = page(({ app, person, params, url }) => {
  const subject = { kind: requireDraftKind(params["kind"]), id: params["id"] ?? "" };
  const asked = (name: string) => Number(url.searchParams.get(name) ?? "") || null;
  return draftVersionsPage(app.read, {
    ...{ person, subject, before: asked("before"), after: asked("after") },
  });
});

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("drafting:versionsTitle") },
];

export default function DraftVersionsRoute() {
  const { t } = useTranslation("drafting");
  const view = useLoaderData<typeof loader>();
  const { kind, id } = view.subject;
  const to = kind === "resolution" ? `/resolutions/${id}` : `/meetings/${id}/minutes`;
  return (
    <Shell back={{ to, label: t(`label.${view.documentKind}`) }} title={t("versionsTitle")} heading>
      <DraftVersions view={view} />
    </Shell>
  );
}
