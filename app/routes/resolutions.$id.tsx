import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { page } from "../door.server.ts";
import { DraftAnnexes } from "../drafting/draft-annexes.tsx";
import { DraftComments } from "../drafting/draft-comments.tsx";
import { DraftEditor } from "../drafting/draft-editor.tsx";
import { DraftStage } from "../drafting/draft-stage.tsx";
import { PastComments } from "../drafting/past-comments.tsx";
import { liveDraft, pastComments } from "../drafting/live-draft.views.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { useLive } from "../live/use-live.ts";
import { AfterIssue } from "../resolutions/after-issue.tsx";
import { Changes } from "../resolutions/changes.tsx";
import { CourseLine } from "../resolutions/course-line.tsx";
import { MarksPanel } from "../resolutions/marks-panel.tsx";
import { ResolutionFacts } from "../resolutions/resolution-facts.tsx";
import {
  resolutionPage,
  type ResolutionPage,
} from "../resolutions/resolution-page.views.server.ts";
import { StepPanel } from "../resolutions/step-panel.tsx";
import { ResolutionText } from "../resolutions/resolution-text.tsx";
import { Shell } from "../shell.tsx";
import { SignatureCard } from "../signing/signature-card.tsx";
import { signaturesOf } from "../signing/signatures.views.server.ts";
import { ClauseTaskLine } from "../tasks/clause-task-line.tsx";
import { PreparedAstray, PreparedUnder } from "../tasks/prepared-lines.tsx";

export const loader = page(async ({ app, person, params }) => {
  const id = params["id"] ?? "";
  const resolution = await resolutionPage(app.read, {
    ...{ person, id, now: app.clock() },
    signingFile: app.settings.signingFile,
  });
  const shown = await signaturesOf(app.read, person, { kind: "resolution", id });
  const draft = await liveDraft(app.read, { person, subject: { kind: "resolution", id } });
  const past = await pastComments(app.read, { person, subject: { kind: "resolution", id } });
  return { resolution, shown, draft, past };
});

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("resolutions:pageTitle") },
];

export default function ResolutionRoute() {
  const { resolution, shown, draft, past } = useLoaderData<typeof loader>();
  const { t } = useTranslation(["resolutions", "register"]);
  const { id, code, course, origin } = resolution;
  const kind = t(`resolutions:kind.${resolution.kind}`);
  useLive(`resolution:${id}`);
  useLive(resolution.tasks.length > 0 ? "tasks" : null);
  const back = origin
    ? { to: `/meetings/${origin.meetingId}`, label: t("resolutions:back") }
    : { to: "/resolutions", label: t("register:title") };
  return (
    <Shell
      back={back}
      title={
        code === null ? t("resolutions:draft", { kind }) : t("resolutions:code", { kind, code })
      }
      sub={resolution.title}
      heading={draft !== null}
    >
      <div className="single stack">
        <CourseLine course={course} />
      </div>
      <DraftStage draft={draft}>
        <div className="columns columns--full">
          <div className="columns__main">
            {draft ? <DraftEditor /> : <Reading resolution={resolution} />}
          </div>
          <aside className="columns__side stack--l stack">
            <Astray resolution={resolution} />
            <StepPanel resolution={resolution} />
            <MarksPanel resolution={resolution} />
            {draft?.mayWrite && <DraftAnnexes />}
            {draft && <DraftComments />}
            <Changes course={course} />
            <PastComments comments={past} />
            <ResolutionFacts resolution={resolution} />
            <AfterIssue resolution={resolution} />
            {shown && (
              <SignatureCard action={`/resolutions/${id}/check-signatures`} shown={shown} />
            )}
          </aside>
        </div>
      </DraftStage>
    </Shell>
  );
}

function Astray({ resolution: { prepared, articles, rights } }: { resolution: ResolutionPage }) {
  const clauseIds = articles.flatMap(({ clauses }) => clauses.map((clause) => clause.id));
  return <PreparedAstray lines={prepared} clauseIds={clauseIds} mayPrepare={rights.prepare} />;
}

function Reading({ resolution }: { resolution: ResolutionPage }) {
  const { kind, tasks, prepared, ministries, now, rights } = resolution;
  return (
    <ResolutionText
      kind={kind}
      title={resolution.title}
      articles={resolution.articles}
      annexes={resolution.annexes}
      under={({ id, number }, article) => {
        const clause = { id, kind, article: article.number, clause: number };
        if (resolution.code === null) {
          return <PreparedUnder clause={clause} lines={prepared} mayPrepare={rights.prepare} />;
        }
        const own = tasks.filter((task) => task.clauseId === id);
        return <ClauseTaskLine clause={clause} tasks={own} ministries={ministries} now={now} />;
      }}
    />
  );
}
