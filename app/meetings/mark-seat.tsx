import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { timeVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { RadioChoices } from "../ui/radio-choices.tsx";
import { Tabs } from "../ui/tabs.tsx";
import { TextField } from "../ui/text-field.tsx";
import { MARKED_KINDS } from "./attendance.ts";
import { SubstituteForm } from "./name-substitute.tsx";
import { isOccupied } from "./presence.ts";
import { RecuseForm, type OpenItem } from "./recuse-form.tsx";
import type { Recusal } from "./recusal.ts";
import type { PreparedSeat } from "./roll.views.server.ts";
import { KIND_ICONS } from "./seat-legend.tsx";

type Props = {
  meetingId: string;
  seat: PreparedSeat;
  items: readonly OpenItem[];
  recusals: readonly Recusal[];
  isVoting: boolean;
  onClose: () => void;
};

/** The secretariat's hand: how this seat takes part and since when, who sits in it, what it leaves out. */
export function MarkSeat({ meetingId, seat, items, recusals, isVoting, onClose }: Props) {
  const { t } = useTranslation(["attendance", "meetings", "shell"]);
  const locale = useLocale();
  const kind = t(`meetings:attendance.${seat.kind}`);
  const own = recusals.filter(({ seatId }) => seatId === seat.seatId);
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={t("attendance:seat.title", { name: inLocale(locale, seat.name) })}
      closeLabel={t("shell:close")}
    >
      <div className="stack">
        <p className="small muted">
          {seat.since === null
            ? kind
            : t("attendance:seat.since", { kind, at: timeVi(seat.since) })}
        </p>
        <Tabs
          label={t("attendance:seat.title", { name: inLocale(locale, seat.short) })}
          tabs={[
            {
              id: "mark",
              label: t("attendance:seat.how"),
              content: <Mark {...{ meetingId, seat, isVoting }} onDone={onClose} />,
            },
            {
              id: "substitute",
              label: t("meetings:prepare.substitute"),
              content: <SubstituteForm meetingId={meetingId} seat={seat} onDone={onClose} />,
            },
            {
              id: "recuse",
              label: t("attendance:recusal.title"),
              content: <RecuseForm {...{ meetingId, items }} seatId={seat.seatId} recusals={own} />,
            },
          ]}
        />
      </div>
    </Dialog>
  );
}

type MarkProps = Pick<Props, "meetingId" | "seat" | "isVoting"> & { onDone: () => void };

function Mark({ meetingId, seat, isVoting, onDone }: MarkProps) {
  const { t } = useTranslation(["attendance", "meetings"]);
  const kinds = MARKED_KINDS.filter((kind) => kind !== "LEFT" || isOccupied(seat.kind));
  const chosen = kinds.find((kind) => kind === seat.kind) ?? "";
  return (
    <DeedForm
      action={`/meetings/${meetingId}/attendance`}
      onDone={onDone}
      className="stack stack--s"
    >
      <input type="hidden" name="seatId" value={seat.seatId} />
      <RadioChoices
        label={t("attendance:seat.how")}
        labelHidden
        name="kind"
        look="list"
        options={kinds.map((kind) => ({
          value: kind,
          label: t(`meetings:attendance.${kind}`),
          icon: KIND_ICONS[kind],
        }))}
        defaultValue={chosen}
      />
      <TextField
        label={t("attendance:seat.from")}
        name="from"
        inputMode="numeric"
        autoComplete="off"
        placeholder="08:15"
        description={t("attendance:seat.fromNote")}
      />
      <p className="small muted">
        {t(isVoting ? "attendance:seat.duringVote" : "attendance:seat.note")}
      </p>
      <div>
        <Button type="submit" variant="primary">
          {t("attendance:seat.save")}
        </Button>
      </div>
    </DeedForm>
  );
}
