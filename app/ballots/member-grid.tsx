import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi, timeVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Icon } from "../ui/icon.tsx";
import { Sect } from "../ui/sect.tsx";
import { choiceLook, statusLook } from "./ballot-look.ts";
import type { FollowedMember, FollowUp } from "./follow-up.ts";
import styles from "./follow.module.css";

type Props = { followUp: FollowUp };

/** Every member in a word and a mark. */
export function MemberGrid({ followUp }: Props) {
  const { t } = useTranslation("ballots");
  return (
    <section className={styles.members} aria-labelledby="members">
      <Sect
        id="members"
        title={t("follow.members")}
        end={<ReminderLog followUp={followUp} />}
        thin
      />
      <ul>
        {followUp.members.map((member) => (
          <Member key={member.personId} member={member} />
        ))}
      </ul>
    </section>
  );
}

function Member({ member }: { member: FollowedMember }) {
  const locale = useLocale();
  const { icon, tone, words } = useStanding(member);
  const isLate = member.sentAt === null;
  return (
    <li className={isLate ? styles.late : undefined} title={words}>
      <span className={`state--${tone}`}>
        <Icon name={icon} size="s" label={words} />
      </span>
      {inLocale(locale, member.short)}
    </li>
  );
}

function useStanding({ status, choice, isReserved, via, isOfEarlierEdition }: FollowedMember) {
  const { t } = useTranslation("ballots");
  const look =
    status !== "sent"
      ? statusLook[status]
      : choice
        ? choiceLook[choice]
        : ({ icon: "tick", tone: "plain" } as const);
  const words = [
    t(status === "sent" && choice ? `choice.${choice}` : `status.${status}`),
    ...(isReserved ? [t("sheet.reserved")] : []),
    ...(via === "paper" || via === "telephone" ? [t(`via.${via}`)] : []),
    ...(isOfEarlierEdition ? [t("status.earlierEdition")] : []),
  ];
  return { ...look, words: words.join(", ") };
}

/** When who was reminded, by whom or by the calendar. */
function ReminderLog({ followUp: { reminders } }: Pick<Props, "followUp">) {
  const { t } = useTranslation("ballots");
  const locale = useLocale();
  const [isOpen, setIsOpen] = useState(false);
  if (reminders.length === 0) return <>{t("reminders.none")}</>;
  return (
    <>
      <Button variant="quiet" onPress={() => setIsOpen(true)}>
        {t("reminders.title")}
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        title={t("reminders.title")}
        closeLabel={t("close")}
      >
        <ul className="rows">
          {reminders.map(({ at, by, persons }) => (
            <li key={at} className="small">
              {t(by ? "reminders.byHand" : "reminders.bySystem", {
                time: timeVi(at),
                date: dateVi(at),
                who: by ? inLocale(locale, by) : "",
                figure: String(persons),
              })}
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  );
}
