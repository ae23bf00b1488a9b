import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { page } from "../door.server.ts";
import { DraftComments } from "../drafting/draft-comments.tsx";
import { DraftEditor } from "../drafting/draft-editor.tsx";
import { DraftStage } from "../drafting/draft-stage.tsx";
import { PastComments } from "../drafting/past-comments.tsx";
import { liveDraft, pastComments } from "../drafting/live-draft.views.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { useLive } from "../live/use-live.ts";
import { MinutesComments } from "../minutes/minutes-comments.tsx";
import { minutesPage, type MinutesPage } from "../minutes/minutes-page.views.server.ts";
import { MinutesSide } from "../minutes/minutes-side.tsx";
import { MinutesText } from "../minutes/minutes-text.tsx";
import { SigningFaultNote } from "../resolutions/signing-fault-note.tsx";
import { Shell } from "../shell.tsx";
import { Button } from "../ui/button.tsx";
import { TextLink } from "../ui/button-link.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Notice } from "../ui/notice.tsx";

export const loader = page(async ({ app, person, params, url }) => {
  const version = Number(url.searchParams.get("version") ?? "") || null;
  const id = params["id"] ?? "";
  const view = await minutesPage(app.read, { person, meetingId: id, version });
  const live = await liveDraft(app.read, { person, subject: { kind: "minutes", id } });
  const past = await pastComments(app.read, { person, subject: { kind: "minutes", id } });
  return { view, past, draft: view.shown === view.version ? live : null };
});

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("minutes:pageTitle") },
];

/** From the draft to the confirmed minutes: to be worded, commented on, confirmed and read. */
export default function MinutesRoute() {
  const { t } = useTranslation(["minutes", "meetings"]);
  const { view, draft, past } = useLoaderData<typeof loader>();
  const { meeting, state, shown, version } = view;
  useLive(`meeting:${meeting.id}`);
  const bar = { back: { to: "/meetings", label: t("meetings:conduct.back") }, sub: meeting.title };
  if (state === "none") {
    return (
      <Shell {...bar} title={t("minutes:pageTitle")} heading className="single">
        <EmptyState
          icon="doc"
          title={t("minutes:none")}
          action={<FirstDraft meetingId={meeting.id} />}
        >
          {t("minutes:noneNote")}
        </EmptyState>
      </Shell>
    );
  }
  return (
    <Shell {...bar} title={t("minutes:pageTitle")} heading>
      <DraftStage draft={draft}>
        <div className="columns columns--full">
          <div className="columns__main stack stack--l">
            {shown !== version && <Earlier view={view} />}
            {draft ? <DraftEditor /> : <MinutesText sections={view.sections} />}
            {state !== "draft" && <MinutesComments page={view} />}
          </div>
          <aside className="columns__side stack stack--l">
            <MinutesSide page={view} />
            {view.signingFault && (
              <SigningFaultNote
                action={`/meetings/${meeting.id}/minutes/sign-again`}
                fault={view.signingFault}
                maySignAgain={view.may.signAgain}
              />
            )}
            {draft && <DraftComments />}
            <PastComments comments={past} />
          </aside>
        </div>
      </DraftStage>
    </Shell>
  );
}

function FirstDraft({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation("minutes");
  return (
    <DeedForm action={`/meetings/${meetingId}/minutes/draft`}>
      {(state) => (
        <>
          <input type="hidden" name="version" value="0" />
          <Button type="submit" variant="primary" icon="doc" pending={state.is === "pending"}>
            {t("draft")}
          </Button>
        </>
      )}
    </DeedForm>
  );
}

function Earlier({ view }: { view: MinutesPage }) {
  const { t } = useTranslation("minutes");
  const words = { shown: String(view.shown), version: String(view.version) };
  return (
    <Notice
      kind="info"
      action={<TextLink to={`/meetings/${view.meeting.id}/minutes`}>{t("toNewest")}</TextLink>}
    >
      {t("newest", words)}
    </Notice>
  );
}
