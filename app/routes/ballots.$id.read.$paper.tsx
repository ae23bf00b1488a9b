import type { MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { readBallotPaper } from "../ballots/ballot-papers.views.server.ts";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { PageJump } from "../papers/page-jump.tsx";
import { PagesBox } from "../papers/pages-box.tsx";
import { soleVersion } from "../papers/open-version.ts";
import { ReaderPager } from "../papers/reader-pager.tsx";
import { usePdfReader } from "../papers/use-pdf-reader.ts";
import { Shell } from "../shell.tsx";
import { BottomBar } from "../ui/bottom-bar.tsx";
import { Button } from "../ui/button.tsx";

export const loader = page(async ({ app, person, params }) => {
  const asked = { person, ballotId: params["id"] ?? "", paperId: params["paper"] ?? "" };
  const { sha256, ...paper } = await readBallotPaper(app.read, asked);
  return { ...paper, ballotId: asked.ballotId, size: await app.files.size(sha256) };
});

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("ballots:paperPageTitle") },
];

/** A paper of a ballot, read in the same reader as those of a meeting; one way back, to the sheet. */
export default function BallotPaperRoute() {
  const { t } = useTranslation(["ballots", "papers"]);
  const paper = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const open = soleVersion(paper);
  const reader = usePdfReader({
    open,
    startPage: Number(search.get("page")) || null,
    fileAt: `/ballots/${paper.ballotId}/papers/${paper.id}/file`,
    pageLabel: (page) => t("papers:reader.pageOf", { page, pages: paper.pages }),
  });
  return (
    <Shell
      fixed
      heading
      back={{ to: `/ballots/${paper.ballotId}`, label: t("toBallot") }}
      title={paper.title}
      className="room room--sole"
      bottom={
        <BottomBar label={t("papers:reader.region")}>
          <ReaderPager reader={reader} />
        </BottomBar>
      }
    >
      <section className="reader" aria-label={t("papers:reader.region")}>
        <div className="reader__bar">
          <span className="grow" />
          <PageJump
            key={reader.opening}
            label={t("papers:reader.jump")}
            page={reader.page}
            pages={paper.pages}
            onJump={(to) => reader.viewer()?.goTo(to)}
          />
          <Button
            variant="icon"
            icon="minus"
            label={t("papers:reader.zoomOut")}
            onPress={() => reader.viewer()?.smaller()}
          />
          <Button
            variant="icon"
            icon="plus"
            label={t("papers:reader.zoomIn")}
            onPress={() => reader.viewer()?.larger()}
          />
        </div>
        <PagesBox reader={reader} open={open} />
      </section>
    </Shell>
  );
}
