import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi, dayVi } from "../platform/dates.ts";
import { ButtonLink, TextLink } from "../ui/button-link.tsx";
import { ConfirmSubmit } from "../ui/confirm-submit.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { PageHead } from "../ui/page-shell.tsx";
import type { CampaignPage } from "./campaign-page.views.server.ts";
import { CampaignStateWord } from "./campaign-state-word.tsx";
import styles from "./campaigns.module.css";

type Props = { campaign: CampaignPage };

/** What the campaign is, how it stands, and the next step of its course. */
export function CampaignHead({ campaign }: Props) {
  const { t } = useTranslation("campaigns");
  const locale = useLocale();
  const { title, purpose, basis, fromOn, toOn, state, concludedAt, previous } = campaign;
  return (
    <header className="stack stack--s">
      <PageHead
        title={<span lang="vi">{title}</span>}
        sub={t("list.fromTo", { from: dayVi(fromOn), to: dayVi(toOn) })}
        actions={<Course campaign={campaign} />}
      />
      <p className={styles.facts}>
        <CampaignStateWord state={state} />
        {state === "prepared" && <span>{t("page.prepared")}</span>}
        {concludedAt !== null && (
          <span>{t("page.concludedOn", { date: dateVi(concludedAt) })}</span>
        )}
        {basis && <span lang="vi">{t("page.basis", { basis })}</span>}
        {previous?.isSeen && (
          <TextLink to={`/campaigns/${previous.id}`} small>
            {t("page.previous", { title: previous.title })}
          </TextLink>
        )}
        {previous?.isSeen === false && <span>{t("page.previous", { title: previous.title })}</span>}
      </p>
      {campaign.form === null && (
        <p lang="vi" className={styles.purpose}>
          {purpose}
        </p>
      )}
      {campaign.inspectors.length > 0 && (
        <p className="small">
          {t("page.inspectors", {
            names: campaign.inspectors.map(({ title }) => inLocale(locale, title)).join("; "),
          })}
        </p>
      )}
      {campaign.eyes === "own" && <p className="small muted">{t("page.own")}</p>}
    </header>
  );
}

function Course({ campaign }: Props) {
  const { t } = useTranslation("campaigns");
  const { id, bodies, mayOpen, mayConclude, mayGoOn, mayGiveTasks } = campaign;
  const open = bodies.reduce((sum, { count }) => sum + count.notAssessed, 0);
  return (
    <>
      {mayOpen && <Step campaign={campaign} step="open" consequence={t("page.openConsequence")} />}
      {mayConclude && (
        <Step
          campaign={campaign}
          step="conclude"
          consequence={t("page.concludeConsequence", { figure: String(open) })}
        />
      )}
      {mayGiveTasks && (
        <ButtonLink to={`/tasks/new?campaign=${id}`} variant="primary" icon="plus">
          {t("conclusions.give")}
        </ButtonLink>
      )}
      {mayGoOn && <ButtonLink to={`/campaigns?new&after=${id}`}>{t("page.goOn")}</ButtonLink>}
    </>
  );
}

type StepProps = Props & { step: "open" | "conclude"; consequence: string };

function Step({ campaign, step, consequence }: StepProps) {
  const { t } = useTranslation("campaigns");
  return (
    <DeedForm action={`/campaigns/${campaign.id}/${step}`} label={t(`page.${step}`)}>
      {(state) => (
        <ConfirmSubmit
          title={t(`page.${step}Title`)}
          consequence={consequence}
          confirmLabel={t(`page.${step}`)}
          cancelLabel={t("page.cancel")}
          confirmVariant="primary"
          pending={state.is === "pending"}
        >
          {t(`page.${step}`)}
        </ConfirmSubmit>
      )}
    </DeedForm>
  );
}
