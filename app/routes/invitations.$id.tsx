import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { useLocale } from "../i18n/use-locale.ts";
import { AbsenceForm } from "../invitations/absence-form.tsx";
import { AnswerChoices } from "../invitations/answer-choices.tsx";
import { EarlierAnswers } from "../invitations/earlier-answers.tsx";
import { GivenAnswer } from "../invitations/given-answer.tsx";
import { InvitationFacts } from "../invitations/invitation-facts.tsx";
import {
  invitationPage,
  type InvitationPage,
} from "../invitations/invitation-page.views.server.ts";
import { useLive } from "../live/use-live.ts";
import { inLocale } from "../people/naming.ts";
import { Shell } from "../shell.tsx";
import { Notice } from "../ui/notice.tsx";
import { PageHead } from "../ui/page-shell.tsx";

export const loader = page(({ app, person, params }) =>
  invitationPage(app.read, { person, invitationId: params.id ?? "" }),
);

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("invitations:pageTitle") },
];

/** The invitation: what it is to, and the answer by one tap. */
export default function InvitationRoute() {
  const { t } = useTranslation("invitations");
  const view = useLoaderData<typeof loader>();
  const { id, meeting, answer, isGuest, mayAnswer } = view;
  useLive(`meeting:${meeting.id}`);
  const question = answer
    ? t("page.changeQuestion")
    : t("page.question", { address: view.address });
  return (
    <Shell current="meetings" className="columns">
      <div className="columns__main stack">
        <PageHead date={t("heading")} title={mayAnswer ? question : meeting.title} />
        {answer && <GivenAnswer answer={answer} isGuest={isGuest} />}
        <Standing view={view} />
        {mayAnswer && (
          <>
            <AnswerChoices invitationId={id} isGuest={isGuest} given={answer?.kind ?? null} />
            {!view.isChair && (
              <AbsenceForm invitationId={id} isGuest={isGuest} candidates={view.candidates} />
            )}
            <p className="small muted">{t("page.changeNote")}</p>
          </>
        )}
        <EarlierAnswers answers={view.earlier} />
      </div>
      <div className="columns__side">
        <InvitationFacts page={view} />
      </div>
    </Shell>
  );
}

/** Why nothing is asked here, or what to know before answering. */
function Standing({ view }: { view: InvitationPage }) {
  const { t } = useTranslation("invitations");
  const locale = useLocale();
  if (view.of) {
    return <Notice kind="info">{t("page.reading", { name: inLocale(locale, view.of) })}</Notice>;
  }
  if (view.hasCheckedIn) return <Notice kind="done">{t("page.checkedIn")}</Notice>;
  if (!view.mayAnswer) return <Notice kind="info">{t("page.over")}</Notice>;
  return view.isChair ? <Notice kind="info">{t("page.chair")}</Notice> : null;
}
