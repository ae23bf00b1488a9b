import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { ItemResolution } from "../resolutions/item-resolution.tsx";
import { newResolutionPage } from "../resolutions/new-resolution.views.server.ts";
import { Shell } from "../shell.tsx";
import { PageHead } from "../ui/page-shell.tsx";

export const loader = page(({ app, person, url }) =>
  newResolutionPage(app.read, { person, itemId: url.searchParams.get("item") ?? "" }),
);

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("resolutions:begin.title") },
];

export default function NewResolutionRoute() {
  const { t } = useTranslation("resolutions");
  const { item, resolution, mayDraft } = useLoaderData<typeof loader>();
  return (
    <Shell
      back={{ to: `/meetings/${item.meetingId}`, label: t("back") }}
      title={t("begin.title")}
      className="single--narrow single stack"
    >
      <PageHead title={item.title} sub={t("begin.about")} />
      {!resolution && !mayDraft && <p>{t("begin.none")}</p>}
      <ItemResolution item={item} resolution={resolution} mayDraft={mayDraft} />
    </Shell>
  );
}
