import { useState } from "react";
import { useTranslation } from "react-i18next";
import { dateVi, timeVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { DateTimeField } from "../ui/date-time-field.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { RadioChoices } from "../ui/radio-choices.tsx";
import { Select } from "../ui/select.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import type { DeedState } from "../ui/use-deed.ts";
import type { LinkedMeeting } from "./course.views.server.ts";

type Props = { meetingId: string; later: readonly LinkedMeeting[] };

/** The meeting will not be held, or not now: one rarely used button, one dialog. */
export function CallOff({ meetingId, later }: Props) {
  const { t } = useTranslation(["course", "shell"]);
  const [isOpen, setIsOpen] = useState(false);
  const [how, setHow] = useState<"postpone" | "cancel">("postpone");
  return (
    <>
      <Button onPress={() => setIsOpen(true)}>{t("course:off.button")}</Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        title={t("course:off.title")}
        closeLabel={t("shell:close")}
      >
        <div className="stack">
          <RadioChoices
            label={t("course:off.how")}
            look="segments"
            options={[
              { value: "postpone", label: t("course:off.postpone") },
              { value: "cancel", label: t("course:off.cancel") },
            ]}
            value={how}
            onChange={(chosen) => setHow(chosen === "cancel" ? "cancel" : "postpone")}
          />
          <DeedForm
            key={how}
            action={`/meetings/${meetingId}/${how}`}
            draft={`meeting-${how}-${meetingId}`}
            onDone={() => setIsOpen(false)}
            className="stack"
          >
            {(state) => <Fields how={how} later={later} state={state} />}
          </DeedForm>
        </div>
      </Dialog>
    </>
  );
}

type FieldsProps = {
  how: "postpone" | "cancel";
  later: readonly LinkedMeeting[];
  state: DeedState<unknown>;
};

function Fields({ how, later, state }: FieldsProps) {
  const { t } = useTranslation("course");
  const fault = useFieldFaults(state);
  return (
    <>
      {how === "postpone" && <Where later={later} error={fault("startsAt")} />}
      <TextArea
        label={t("off.reason")}
        name="reason"
        rows={3}
        maxLength={500}
        description={t(`off.${how}Note`)}
        error={fault("reason")}
        required
      />
      <div className="bar bar--end">
        <Button type="submit" variant="accent" pending={state.is === "pending"}>
          {t(`off.${how}Confirm`)}
        </Button>
      </div>
    </>
  );
}

/** A meeting that stands already, or a new one at another time. */
function Where({ later, error }: { later: readonly LinkedMeeting[]; error?: string | undefined }) {
  const { t } = useTranslation(["course", "meetings"]);
  const [toId, setToId] = useState("");
  return (
    <>
      {later.length > 0 && (
        <Select
          label={t("course:off.where")}
          name="toMeetingId"
          blank={t("course:off.newMeeting")}
          options={later.map(({ id, title, startsAt }) => ({
            value: id,
            label: `${title}, ${timeVi(startsAt)} ${dateVi(startsAt)}`,
          }))}
          value={toId}
          onChange={setToId}
        />
      )}
      {toId === "" && (
        <DateTimeField
          label={t("course:off.newTime")}
          name="startsAt"
          words={{
            date: t("meetings:form.date"),
            time: t("meetings:form.time"),
            pick: t("meetings:form.pick"),
          }}
          error={error}
          required
        />
      )}
    </>
  );
}
