import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BallotList } from "../ballots/ballot-list.tsx";
import { ballotList } from "../ballots/ballot-list.views.server.ts";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { useLive } from "../live/use-live.ts";
import { Shell } from "../shell.tsx";
import { useNow } from "../ui/use-now.ts";

export const loader = page(({ app, person }) => ballotList(app.read, { person, now: app.clock() }));

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("ballots:pageTitle") },
];

export default function BallotsRoute() {
  const list = useLoaderData<typeof loader>();
  const now = useNow(list.now, 30_000);
  useLive("ballots");
  return (
    <Shell current="ballots">
      <BallotList list={list} now={now} />
    </Shell>
  );
}
