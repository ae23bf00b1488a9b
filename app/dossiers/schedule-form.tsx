import { useTranslation } from "react-i18next";
import { ButtonLink } from "../ui/button-link.tsx";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Sect } from "../ui/sect.tsx";
import { Select } from "../ui/select.tsx";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import type { DeedState } from "../ui/use-deed.ts";
import type { DossierPage } from "./dossier-page.views.server.ts";
import { useMeetingLabel } from "./use-meeting-label.ts";

/** On which agenda it goes; the meeting it asks for is proposed. */
export function ScheduleForm({ page }: { page: DossierPage }) {
  const { t } = useTranslation("dossiers");
  const { dossier, papers, meetings } = page;
  return (
    <section aria-labelledby="schedule" className="stack stack--s">
      <Sect title={t("schedule.title")} id="schedule" />
      {meetings.length === 0 && <p className="muted">{t("schedule.none")}</p>}
      {meetings.length > 0 && (
        <DeedForm
          action={`/dossiers/${dossier.id}/schedule`}
          label={t("schedule.title")}
          className="stack stack--s"
        >
          {(state) => <Fields state={state} page={page} />}
        </DeedForm>
      )}
      {page.mayBallot && (
        <div className="bar bar--end">
          <ButtonLink to={`/ballots/new?dossier=${dossier.id}`} icon="vote">
            {t("schedule.ballot")}
          </ButtonLink>
        </div>
      )}
      {meetings.length > 0 && (
        <p className="small muted">{t("schedule.note", { figure: String(papers.length) })}</p>
      )}
    </section>
  );
}

function Fields({ state, page }: { state: DeedState<unknown>; page: DossierPage }) {
  const { t } = useTranslation("dossiers");
  const label = useMeetingLabel();
  const fault = useFieldFaults(state);
  const asked = page.meetings.find(({ id }) => id === page.dossier.preferredMeetingId);
  return (
    <>
      <Select
        label={t("schedule.meeting")}
        name="meetingId"
        options={page.meetings.map((meeting) => ({ value: meeting.id, label: label(meeting) }))}
        blank={t("schedule.choose")}
        defaultValue={asked?.id ?? ""}
        error={fault("meetingId")}
      />
      <div className="bar bar--end">
        <Button type="submit" variant="primary" icon="cal" pending={state.is === "pending"}>
          {t("schedule.submit")}
        </Button>
      </div>
    </>
  );
}
