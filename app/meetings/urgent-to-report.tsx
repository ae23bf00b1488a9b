import { useTranslation } from "react-i18next";
import { TextLink } from "../ui/button-link.tsx";
import { Sect } from "../ui/sect.tsx";
import type { UrgentOnDesk } from "./urgent-decisions.views.server.ts";
import { UrgentLine } from "./urgent-line.tsx";
import styles from "./urgent.module.css";

/** On the desk of the secretariat, and of whom it concerns: what is to be reported at the next meeting. */
export function UrgentToReport({ urgent }: { urgent: UrgentOnDesk | null }) {
  const { t } = useTranslation("urgent");
  if (!urgent) return null;
  const { lines, keeps } = urgent;
  return (
    <section aria-labelledby="urgent">
      <Sect
        title={t("toReport")}
        id="urgent"
        end={
          <TextLink to="/urgent-decisions" small iconEnd="next">
            {t(keeps ? "enterLink" : "all")}
          </TextLink>
        }
        thin
      />
      {lines.length === 0 ? (
        <p className="small muted">{t("none")}</p>
      ) : (
        <ul className={styles.lines}>
          {lines.map((line) => (
            <UrgentLine key={line.id} line={line} />
          ))}
        </ul>
      )}
    </section>
  );
}
