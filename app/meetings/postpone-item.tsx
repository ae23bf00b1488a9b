import { useTranslation } from "react-i18next";
import { dateVi, timeVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Select } from "../ui/select.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import type { DeedState } from "../ui/use-deed.ts";
import type { LinkedMeeting } from "./course.views.server.ts";

type Props = { path: string; later: readonly LinkedMeeting[]; onDone: () => void };

/** To a meeting that stands already: the item appears on its agenda. */
export function PostponeItem({ path, later, onDone }: Props) {
  return (
    <DeedForm action={`${path}/postpone`} onDone={onDone} className="stack">
      {(state) => <Fields state={state} later={later} />}
    </DeedForm>
  );
}

type FieldsProps = { state: DeedState<unknown>; later: readonly LinkedMeeting[] };

function Fields({ state, later }: FieldsProps) {
  const { t } = useTranslation("agenda");
  const fault = useFieldFaults(state);
  return (
    <>
      <Select
        label={t("postpone.to")}
        name="toMeetingId"
        blank={t("postpone.choose")}
        options={later.map(({ id, title, startsAt }) => ({
          value: id,
          label: `${title}, ${timeVi(startsAt)} ${dateVi(startsAt)}`,
        }))}
        error={fault("toMeetingId")}
        required
      />
      <TextArea
        label={t("postpone.reason")}
        name="reason"
        maxLength={500}
        description={t("postpone.note")}
        error={fault("reason")}
        required
      />
      <div className="bar bar--end">
        <Button type="submit" variant="primary" pending={state.is === "pending"}>
          {t("postpone.confirm")}
        </Button>
      </div>
    </>
  );
}
