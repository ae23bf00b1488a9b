import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { RadioChoices } from "../ui/radio-choices.tsx";
import { Select } from "../ui/select.tsx";
import type { PreparedSeat } from "./roll.views.server.ts";

type Props = { meetingId: string; roll: readonly PreparedSeat[] };

/** Names who sits in a member's place, or writes down an excuse. */
export function NameSubstitute({ meetingId, roll }: Props) {
  const { t } = useTranslation(["meetings", "shell"]);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button icon="sub" wide onPress={() => setIsOpen(true)}>
        {t("meetings:prepare.nameSubstitute")}
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        title={t("meetings:prepare.substituteTitle")}
        closeLabel={t("shell:close")}
      >
        <Choose meetingId={meetingId} roll={roll} onDone={() => setIsOpen(false)} />
      </Dialog>
    </>
  );
}

function Choose({ meetingId, roll, onDone }: Props & { onDone: () => void }) {
  const { t } = useTranslation("meetings");
  const locale = useLocale();
  const [seatId, setSeatId] = useState("");
  const [what, setWhat] = useState<string>("substitute");
  const seat = roll.find((one) => one.seatId === seatId);
  const options = roll.map((one) => ({ value: one.seatId, label: inLocale(locale, one.name) }));
  return (
    <div className="stack">
      <Select
        label={t("prepare.seat")}
        options={options}
        blank={t("prepare.chooseSeat")}
        value={seatId}
        onChange={setSeatId}
      />
      <RadioChoices
        label={t("prepare.what")}
        look="segments"
        options={[
          { value: "substitute", label: t("attendance.SUBSTITUTED") },
          { value: "excuse", label: t("attendance.ABSENT_EXCUSED") },
        ]}
        value={what}
        onChange={setWhat}
      />
      {seat && what === "substitute" && (
        <SubstituteForm meetingId={meetingId} seat={seat} onDone={onDone} />
      )}
      {seat && what === "excuse" && (
        <DeedForm action={`/meetings/${meetingId}/excuse`} onDone={onDone}>
          <input type="hidden" name="seatId" value={seat.seatId} />
          <input type="hidden" name="excused" value="true" />
          <Button type="submit" variant="primary">
            {t("prepare.record")}
          </Button>
        </DeedForm>
      )}
    </div>
  );
}

type FormProps = {
  meetingId: string;
  seat: Pick<PreparedSeat, "seatId" | "candidates">;
  onDone: () => void;
};

/** Only people of the member's own organisation stand in the list. */
export function SubstituteForm({ meetingId, seat, onDone }: FormProps) {
  const { t } = useTranslation("meetings");
  const locale = useLocale();
  if (seat.candidates.length === 0) return <p className="muted">{t("prepare.noCandidates")}</p>;
  const options = seat.candidates.map(({ id, title }) => ({
    value: id,
    label: inLocale(locale, title),
  }));
  return (
    <DeedForm action={`/meetings/${meetingId}/substitute`} onDone={onDone} className="stack">
      <input type="hidden" name="seatId" value={seat.seatId} />
      <Select
        key={seat.seatId}
        label={t("prepare.substitute")}
        name="substituteId"
        options={options}
        defaultValue={options[0]?.value ?? ""}
        description={t("prepare.substituteNote")}
      />
      <Button type="submit" variant="primary">
        {t("prepare.record")}
      </Button>
    </DeedForm>
  );
}
