import { useTranslation } from "react-i18next";
import type { ReactNode } from "react";
import { useLocale } from "../i18n/use-locale.ts";
import { dayVi } from "../platform/dates.ts";
import { TextLink } from "../ui/button-link.tsx";
import { ConfirmSubmit } from "../ui/confirm-submit.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Facts } from "../ui/facts.tsx";
import { FoldedForm } from "../ui/folded-form.tsx";
import { Notice } from "../ui/notice.tsx";
import { PageHead } from "../ui/page-shell.tsx";
import { Sect } from "../ui/sect.tsx";
import { LastDayForm } from "./last-day-form.tsx";
import { inLocale } from "./naming.ts";
import { PersonFieldsGroup } from "./person-fields-group.tsx";
import type { PersonPage } from "./person-page.views.server.ts";
import { PersonRoles } from "./person-roles.tsx";
import { PersonAssistants, PersonSeats } from "./person-seats.tsx";

/** One person: who they are, what they hold and held. `account`: how they sign in. */
export function PersonView({ page, account }: { page: PersonPage; account: ReactNode }) {
  const { t } = useTranslation("people");
  const locale = useLocale();
  const { record, isOwn } = page;
  const { endedOn } = record;
  return (
    <div className="single stack stack--l">
      <PageHead
        title={inLocale(locale, record.title)}
        sub={page.organisation ? inLocale(locale, page.organisation) : undefined}
        actions={
          <TextLink to="/people" icon="back">
            {t("list.headline")}
          </TextLink>
        }
      />
      {endedOn && <Notice kind="info">{t("person.ended", { day: dayVi(endedOn) })}</Notice>}
      {isOwn && <Notice kind="info">{t("person.own")}</Notice>}
      <PersonFacts page={page} />
      <PersonRoles page={page} />
      <PersonSeats page={page} />
      {page.assistants.length > 0 && <PersonAssistants page={page} />}
      {account}
      {endedOn && !isOwn && <Reinstate id={record.id} />}
      {!endedOn && !isOwn && (
        <LastDayForm
          action={`/people/${record.id}/end`}
          open={t("person.end")}
          dayLabel={t("person.endLastDay")}
          today={page.today}
          confirm={{ title: t("person.endTitle"), consequence: t("person.endConsequence") }}
        />
      )}
    </div>
  );
}

function Reinstate({ id }: { id: string }) {
  const { t } = useTranslation("people");
  return (
    <DeedForm action={`/people/${id}/reinstate`} label={t("person.reinstate")}>
      {(state) => (
        <ConfirmSubmit
          icon="undo"
          title={t("person.reinstateTitle")}
          consequence={t("person.reinstateConsequence")}
          confirmLabel={t("person.reinstate")}
          cancelLabel={t("cancel")}
          pending={state.is === "pending"}
        >
          {t("person.reinstate")}
        </ConfirmSubmit>
      )}
    </DeedForm>
  );
}

function PersonFacts({ page }: { page: PersonPage }) {
  const { t } = useTranslation("people");
  const { record } = page;
  return (
    <section className="stack stack--s">
      <Sect title={t("person.facts")} />
      <Facts
        look="sides"
        items={[
          { term: t("form.titleVi"), value: <span lang="vi">{record.title.vi}</span> },
          { term: t("form.titleEn"), value: <span lang="en">{record.title.en}</span> },
          { term: t("list.login"), value: record.login },
          { term: t("form.email"), value: record.email ?? t("person.noEmail") },
        ]}
      />
      {!record.endedOn && (
        <FoldedForm
          action={`/people/${record.id}/edit`}
          draft={`person:${record.id}`}
          icon="pen"
          open={t("person.edit")}
          submit={t("save")}
        >
          {(state) => (
            <PersonFieldsGroup state={state} organisations={page.organisations} record={record} />
          )}
        </FoldedForm>
      )}
    </section>
  );
}
