import type { MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ballotPage } from "../ballots/ballot-page.views.server.ts";
import { BallotSheet } from "../ballots/ballot-sheet.tsx";
import { useBallotTitle } from "../ballots/use-ballot-title.ts";
import { viewOf } from "../ballots/ballot-shown.ts";
import { CorrectionPage } from "../ballots/correction-page.tsx";
import { FollowPage } from "../ballots/follow-page.tsx";
import { LeadPage } from "../ballots/lead-page.tsx";
import { OpenedSheet } from "../ballots/opened-sheet.tsx";
import { OtherViews } from "../ballots/other-views.tsx";
import { PreparePage } from "../ballots/prepare-page.tsx";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { useLive } from "../live/use-live.ts";
import { Shell } from "../shell.tsx";
import { useNow } from "../ui/use-now.ts";

export const loader = page(({ app, person, params }) =>
  ballotPage(app.read, { person, id: params["id"] ?? "", now: app.clock() }),
);

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("ballots:pageTitle") },
];

/** One ballot, as this person has to do with it: the sheet, the follow-up, the draft of it. */
export default function BallotRoute() {
  const { t } = useTranslation("ballots");
  const page = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const now = useNow(page.now, 30_000);
  useLive(`ballot:${page.head.id}`);
  const shown = viewOf(page, search);
  const title = useBallotTitle(page, shown);
  const back =
    shown.is === "sheet" ? { to: "/", label: t("toDesk") } : { to: "/ballots", label: t("toList") };
  const isPaned = shown.is === "sheet" || shown.is === "follow" || shown.is === "lead";
  return (
    <Shell
      {...title}
      back={back}
      right={<OtherViews page={page} shown={shown} />}
      {...(isPaned && { fixed: true })}
    >
      <Shown page={page} shown={shown} now={now} />
    </Shell>
  );
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>;
type Props = { page: Page; shown: ReturnType<typeof viewOf>; now: number };

function Shown({ page, shown, now }: Props) {
  switch (shown.is) {
    case "sheet":
      return (
        <OpenedSheet key={shown.sheet.personId} page={page} sheet={shown.sheet}>
          <BallotSheet page={page} sheet={shown.sheet} now={now} />
        </OpenedSheet>
      );
    case "follow":
      return <FollowPage page={page} now={now} />;
    case "lead":
      return <LeadPage page={page} now={now} />;
    case "correction":
      return <CorrectionPage page={page} correction={shown.correction} />;
    case "prepare":
      return <PreparePage key={page.head.id} page={page} />;
    default:
      return shown satisfies never;
  }
}
