import { useTranslation } from "react-i18next";
import { dayVi } from "../platform/dates.ts";
import { Icon } from "../ui/icon.tsx";
import { Notice } from "../ui/notice.tsx";
import { Sect } from "../ui/sect.tsx";
import type { Finding } from "./dossier-check.ts";
import type { DossierPage } from "./dossier-page.views.server.ts";
import styles from "./dossiers.module.css";

/** What the rules find: what is missing, and what is to be noted. */
export function CheckPanel({ page: { dossier, findings, rules } }: { page: DossierPage }) {
  const { t } = useTranslation("dossiers");
  if (dossier.state === "withdrawn" || dossier.state === "scheduled") return null;
  const missing = findings.filter(({ weight }) => weight === "missing");
  const notes = findings.filter(({ weight }) => weight === "note");
  const { decree } = rules;
  return (
    <section aria-labelledby="check">
      <Sect title={t("check.title")} id="check" end={t("check.basis", { decree })} />
      {missing.length === 0 ? (
        <Notice kind="done">{t("check.allThere", { decree })}</Notice>
      ) : (
        <Notice kind="soon" title={t("check.missing")}>
          <Findings findings={missing} />
        </Notice>
      )}
      {notes.length > 0 && (
        <Notice kind="info" title={t("check.notes")}>
          <Findings findings={notes} />
        </Notice>
      )}
    </section>
  );
}

function Findings({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTranslation("dossiers");
  return (
    <ul className={styles.findings}>
      {findings.map(({ code, weight, pages, limit, day }) => (
        <li key={code}>
          <Icon name={weight === "missing" ? "warn" : "info"} size="s" />{" "}
          {t(`check.finding.${code}`, {
            pages: String(pages ?? ""),
            limit: String(limit ?? ""),
            day: day ? dayVi(day) : "",
          })}
        </li>
      ))}
    </ul>
  );
}
