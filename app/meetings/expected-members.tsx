import { useTranslation } from "react-i18next";
import { Icon, type IconName } from "../ui/icon.tsx";
import { Meter } from "../ui/meter.tsx";
import { Sect } from "../ui/sect.tsx";
import { quorumNeeded } from "../counting/quorum.ts";
import styles from "./prepare.module.css";
import type { PreparedSeat } from "./roll.views.server.ts";

/** How many will come, as far as is known: everybody but those who have said otherwise. */
export function ExpectedMembers({ roll }: { roll: readonly PreparedSeat[] }) {
  const { t } = useTranslation("meetings");
  const count = (kind: PreparedSeat["kind"]) => roll.filter((seat) => seat.kind === kind).length;
  const remote = count("REMOTE_VOTE_ONLY");
  const substituted = count("SUBSTITUTED");
  const excused = count("ABSENT_EXCUSED");
  const present = roll.length - remote - substituted - excused;
  const needed = quorumNeeded(roll.length);
  const lines: [IconName, string, number][] = [
    ["tick", t("prepare.expected"), present],
    ["remote", t("prepare.remote"), remote],
    ["sub", t("prepare.substituted"), substituted],
    ["clock", t("prepare.excused"), excused],
  ];
  return (
    <section>
      <Sect title={t("prepare.forecast")} thin />
      <p className={styles.figure}>
        <b>{present}</b>
        <span>
          {t("prepare.forecastFigure", { seats: String(roll.length), needed: String(needed) })}
        </span>
      </p>
      <Meter
        label={t("prepare.forecast")}
        text={t("prepare.forecastLabel", { present: String(present), needed: String(needed) })}
        value={present}
        max={roll.length}
        mark={needed}
        tone={present >= needed ? "for" : "soon"}
        textHidden
      />
      <ul className={`rows ${styles.counts}`}>
        {lines.map(([icon, label, figure]) => (
          <li key={icon}>
            <Icon name={icon} />
            <span>{label}</span>
            <b>{figure}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
