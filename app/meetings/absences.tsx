import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Sect } from "../ui/sect.tsx";
import { NameSubstitute } from "./name-substitute.tsx";
import styles from "./prepare.module.css";
import type { PreparedSeat } from "./roll.views.server.ts";

type Props = { meetingId: string; roll: readonly PreparedSeat[]; mayName: boolean };

/** Who does not come, and who sits there instead. */
export function Absences({ meetingId, roll, mayName }: Props) {
  const { t } = useTranslation("meetings");
  const away = roll.filter((seat) => seat.substitute || seat.kind === "ABSENT_EXCUSED");
  return (
    <section>
      <Sect title={t("prepare.absences")} end={away.length} thin />
      {away.length === 0 && <p className="small muted">{t("prepare.absencesNone")}</p>}
      <ul className={`rows ${styles.people}`}>
        {away.map((seat) => (
          <Absence key={seat.seatId} seat={seat} meetingId={meetingId} mayName={mayName} />
        ))}
      </ul>
      {mayName && <NameSubstitute meetingId={meetingId} roll={roll} />}
    </section>
  );
}

type LineProps = { meetingId: string; seat: PreparedSeat; mayName: boolean };

function Absence({ meetingId, seat, mayName }: LineProps) {
  const { t } = useTranslation("meetings");
  const locale = useLocale();
  const member = inLocale(locale, seat.name);
  const name = seat.substitute && inLocale(locale, seat.substitute);
  const voting =
    seat.kind === "REMOTE_VOTE_ONLY" ? "prepare.votesRemotely" : "prepare.substitutedBy";
  return (
    <li>
      <span>
        <b>{member}</b>
        <small>{name ? t(voting, { name }) : t("attendance.ABSENT_EXCUSED")}</small>
      </span>
      {mayName && (
        <DeedForm action={`/meetings/${meetingId}/excuse`}>
          <input type="hidden" name="seatId" value={seat.seatId} />
          <input type="hidden" name="excused" value="false" />
          <Button type="submit" label={t("prepare.withdrawLabel", { name: member })}>
            {t("prepare.withdraw")}
          </Button>
        </DeedForm>
      )}
    </li>
  );
}
