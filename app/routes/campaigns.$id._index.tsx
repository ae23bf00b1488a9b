import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { campaignPage } from "../campaigns/campaign-page.views.server.ts";
import { CampaignView } from "../campaigns/campaign-view.tsx";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { useLive } from "../live/use-live.ts";
import { Shell } from "../shell.tsx";

export const loader = page(({ app, person, params, url }) => {
  const asked = { person, id: params["id"] ?? "", now: app.clock(), search: url.searchParams };
  return campaignPage(app.read, asked);
});

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("campaigns:pageTitle") },
];

export default function CampaignRoute() {
  const { t } = useTranslation("campaigns");
  const campaign = useLoaderData<typeof loader>();
  useLive(`campaign:${campaign.id}`);
  return (
    <Shell current="tasks" back={{ to: "/campaigns", label: t("page.back") }}>
      <CampaignView campaign={campaign} />
    </Shell>
  );
}
