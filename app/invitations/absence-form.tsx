import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import type { Candidate } from "../meetings/candidates.views.server.ts";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Select } from "../ui/select.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { useToast } from "../ui/toasts.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { useFieldFaults } from "../ui/use-field-faults.ts";

type Props = { invitationId: string; isGuest: boolean; candidates: readonly Candidate[] };

/** Whoever cannot come says why; opens on demand, and keeps what is half written. */
export function AbsenceForm({ invitationId, isGuest, candidates }: Props) {
  const { t } = useTranslation("invitations");
  const toast = useToast();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <div className="stack stack--s">
      <Button
        icon={isOpen ? "up" : "down"}
        expanded={isOpen}
        controls={id}
        onPress={() => setIsOpen(!isOpen)}
      >
        {t(isGuest ? "page.guestAbsent" : "page.absentOpen")}
      </Button>
      <div id={id} hidden={!isOpen}>
        <DeedForm
          action={`/invitations/${invitationId}/answer`}
          draft={`absence:${invitationId}`}
          label={t(isGuest ? "page.guestAbsent" : "page.absent")}
          clears
          onDone={() => {
            setIsOpen(false);
            toast({ kind: "done", text: t(isGuest ? "answer.saved" : "answer.asked") });
          }}
          className="panel stack"
        >
          {(state) => <Fields {...{ state, isGuest, candidates }} />}
        </DeedForm>
      </div>
    </div>
  );
}

type FieldsProps = Omit<Props, "invitationId"> & { state: DeedState<unknown> };

function Fields({ state, isGuest, candidates }: FieldsProps) {
  const { t } = useTranslation("invitations");
  const locale = useLocale();
  const fault = useFieldFaults(state);
  const options = candidates.map(({ id, title }) => ({
    value: id,
    label: inLocale(locale, title),
  }));
  return (
    <>
      <p className="small muted">{t(isGuest ? "page.guestAbsentNote" : "page.absentNote")}</p>
      <TextArea
        label={t(isGuest ? "page.guestReason" : "page.reason")}
        name="reason"
        rows={3}
        maxLength={2000}
        error={fault("reason")}
        required={!isGuest}
      />
      {options.length > 0 && (
        <Select
          label={t("page.substitute")}
          name="substituteId"
          options={options}
          blank={t("page.noSubstitute")}
          description={t("page.substituteNote")}
        />
      )}
      <div>
        <Button
          type="submit"
          name="kind"
          value="ABSENT"
          variant="primary"
          pending={state.is === "pending"}
        >
          {t(isGuest ? "page.sendGuest" : "page.send")}
        </Button>
      </div>
    </>
  );
}
