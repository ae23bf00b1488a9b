import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";

type Props = { meetingId: string; seatId: string; name: string };

/** A member comes after all: the seat is awaited again. */
export function TakeBackAbsence({ meetingId, seatId, name }: Props) {
  const { t } = useTranslation("meetings");
  return (
    <DeedForm action={`/meetings/${meetingId}/excuse`}>
      <input type="hidden" name="seatId" value={seatId} />
      <input type="hidden" name="excused" value="false" />
      <Button type="submit" label={t("prepare.withdrawLabel", { name })}>
        {t("prepare.withdraw")}
      </Button>
    </DeedForm>
  );
}
