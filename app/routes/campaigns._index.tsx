import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CampaignList } from "../campaigns/campaign-list.tsx";
import { campaignList } from "../campaigns/campaign-list.views.server.ts";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { useLive } from "../live/use-live.ts";
import { Shell } from "../shell.tsx";

export const loader = page(({ app, person, url }) =>
  campaignList(app.read, { person, now: app.clock(), search: url.searchParams }),
);

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("campaigns:pageTitle") },
];

/** The campaigns; with `?new` also the form of a new one. */
export default function CampaignsRoute() {
  const list = useLoaderData<typeof loader>();
  useLive("campaigns");
  return (
    <Shell current="tasks">
      <CampaignList list={list} />
    </Shell>
  );
}
