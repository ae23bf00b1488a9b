import { useTranslation } from "react-i18next";
import { TextLink } from "../ui/button-link.tsx";
import { Sect } from "../ui/sect.tsx";
import type { UrgentLine as Line } from "./urgent-decisions.views.server.ts";
import { UrgentLine } from "./urgent-line.tsx";
import styles from "./urgent.module.css";

/** On the secretariat's desk: what waits to be reported at the next meeting. */
export function UrgentToReport({ lines }: { lines: Line[] | null }) {
  const { t } = useTranslation("urgent");
  if (!lines) return null;
  return (
    <section aria-labelledby="urgent">
      <Sect
        title={t("toReport")}
        id="urgent"
        end={
          <TextLink to="/urgent-decisions" small iconEnd="next">
            {t("enterLink")}
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
