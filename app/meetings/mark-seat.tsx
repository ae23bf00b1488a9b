import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { RadioChoices } from "../ui/radio-choices.tsx";
import { Sect } from "../ui/sect.tsx";
import { MARKED_KINDS } from "./attendance.ts";
import { SubstituteForm } from "./name-substitute.tsx";
import type { PreparedSeat } from "./roll.views.server.ts";
import { KIND_ICONS } from "./seat-legend.tsx";

type Props = { meetingId: string; seat: PreparedSeat; isVoting: boolean; onClose: () => void };

/** The secretariat's hand: how this seat takes part, or who sits in it. */
export function MarkSeat({ meetingId, seat, isVoting, onClose }: Props) {
  const { t } = useTranslation(["meetings", "shell"]);
  const locale = useLocale();
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={t("meetings:conduct.seatTitle", { name: inLocale(locale, seat.name) })}
      closeLabel={t("shell:close")}
    >
      <div className="stack">
        <DeedForm
          action={`/meetings/${meetingId}/attendance`}
          onDone={onClose}
          className="stack stack--s"
        >
          <input type="hidden" name="seatId" value={seat.seatId} />
          <RadioChoices
            label={t("meetings:conduct.seatHow")}
            name="kind"
            look="list"
            options={MARKED_KINDS.map((kind) => ({
              value: kind,
              label: t(`meetings:attendance.${kind}`),
              icon: KIND_ICONS[kind],
            }))}
            defaultValue={seat.kind === "SUBSTITUTED" ? "" : seat.kind}
          />
          <p className="small muted">
            {t(isVoting ? "meetings:conduct.markDuringVote" : "meetings:conduct.markNote")}
          </p>
          <div>
            <Button type="submit" variant="primary">
              {t("meetings:conduct.mark")}
            </Button>
          </div>
        </DeedForm>
        <Sect title={t("meetings:prepare.substitute")} level={3} thin />
        <SubstituteForm meetingId={meetingId} seat={seat} onDone={onClose} />
      </div>
    </Dialog>
  );
}
