import { useTranslation } from "react-i18next";
import type { Bilingual } from "../people/person.ts";
import { clockVi } from "../platform/dates.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import styles from "./conduct.module.css";
import { LookAsMember } from "./look-as-member.tsx";

type Props = {
  meeting: { id: string };
  seats: readonly { seatId: string; name: Bilingual }[];
  rights: { lookAsMember: boolean };
  now: number;
};

/** The right end of the bar: the way to the room, for some with a member's eyes; the clock. */
export function ConductTop({ meeting, seats, rights, now }: Props) {
  const { t } = useTranslation("meetings");
  const label = t("conduct.toRoom");
  return (
    <>
      {rights.lookAsMember ? (
        <LookAsMember meetingId={meeting.id} seats={seats} isSmall />
      ) : (
        <ButtonLink variant="quiet" icon="doc" to={`/meetings/${meeting.id}`} label={label}>
          <span className={styles.wideOnly}>{label}</span>
        </ButtonLink>
      )}
      <time className="clock">{clockVi(now)}</time>
    </>
  );
}
