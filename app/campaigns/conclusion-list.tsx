import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Button } from "../ui/button.tsx";
import { TextLink } from "../ui/button-link.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Sect } from "../ui/sect.tsx";
import { Select } from "../ui/select.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import type { DeedState } from "../ui/use-deed.ts";
import type { CampaignPage } from "./campaign-page.views.server.ts";
import styles from "./campaigns.module.css";

type Props = { campaign: CampaignPage };
type Conclusion = CampaignPage["conclusions"][number];

/** What the inspection concludes, and the tasks that came of it. */
export function ConclusionList({ campaign }: Props) {
  const { t } = useTranslation("campaigns");
  const { conclusions, mayAssess } = campaign;
  if (conclusions.length === 0 && !mayAssess && campaign.state !== "concluded") return null;
  return (
    <section className="stack">
      <Sect title={t("conclusions.title")} />
      {conclusions.length === 0 && <p className="muted">{t("conclusions.empty")}</p>}
      <ol className="rows rows--plain">
        {conclusions.map((conclusion) => (
          <li key={conclusion.id} id={conclusion.id} className={styles.conclusion}>
            <Line campaign={campaign} conclusion={conclusion} />
          </li>
        ))}
      </ol>
      {mayAssess && <AddForm campaign={campaign} />}
    </section>
  );
}

function Line({ campaign, conclusion }: Props & { conclusion: Conclusion }) {
  const { t } = useTranslation("campaigns");
  const locale = useLocale();
  const { id, position, body, text, tasks } = conclusion;
  const number = String(position);
  return (
    <>
      <p className="small muted">
        {t("conclusions.number", { number })} ·{" "}
        {body ? inLocale(locale, body) : t("conclusions.forAll")}
      </p>
      <p lang="vi" className={styles.text}>
        {text}
      </p>
      {tasks.map(({ id: taskId, code, lead }) => (
        <TextLink key={taskId} to={`/tasks/${taskId}`} icon="flag" small>
          {t("conclusions.task", { code, lead: inLocale(locale, lead) })}
        </TextLink>
      ))}
      {tasks.length === 0 && campaign.mayGiveTasks && (
        <p className="small muted">{t("conclusions.noTask")}</p>
      )}
      {campaign.mayAssess && (
        <DeedForm
          action={`/campaigns/${campaign.id}/conclusions/${id}/remove`}
          label={t("conclusions.remove", { number })}
        >
          <Button type="submit" variant="quiet" icon="bin">
            {t("conclusions.remove", { number })}
          </Button>
        </DeedForm>
      )}
    </>
  );
}

function AddForm({ campaign }: Props) {
  const { t } = useTranslation("campaigns");
  return (
    <DeedForm
      action={`/campaigns/${campaign.id}/conclusions/add`}
      draft={`conclusion:${campaign.id}`}
      label={t("conclusions.add")}
      className="stack stack--s"
      clears
    >
      {(state) => (
        <>
          <AddFields campaign={campaign} state={state} />
          <div className="bar">
            <Button type="submit" icon="plus" pending={state.is === "pending"}>
              {t("conclusions.add")}
            </Button>
          </div>
        </>
      )}
    </DeedForm>
  );
}

function AddFields({ campaign, state }: Props & { state: DeedState<unknown> }) {
  const { t } = useTranslation("campaigns");
  const locale = useLocale();
  const fault = useFieldFaults(state);
  return (
    <>
      <Select
        label={t("conclusions.about")}
        name="organisationId"
        options={campaign.bodies.map(({ id, name }) => ({
          value: id,
          label: inLocale(locale, name),
        }))}
        blank={t("conclusions.forAll")}
        error={fault("organisationId")}
      />
      <TextArea
        label={t("conclusions.text")}
        name="text"
        lang="vi"
        rows={3}
        maxLength={4000}
        error={fault("text")}
        required
      />
    </>
  );
}
