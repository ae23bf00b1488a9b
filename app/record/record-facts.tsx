import { useTranslation } from "react-i18next";
import { dateVi, timeVi } from "../platform/dates.ts";
import { Facts } from "../ui/facts.tsx";
import { Notice } from "../ui/notice.tsx";
import { Sect } from "../ui/sect.tsx";
import { State } from "../ui/state.tsx";
import styles from "./code.module.css";
import { SCOPES } from "./check-scope.ts";
import type { RecordStanding } from "./record-standing.views.server.ts";

const moment = (at: number) => `${timeVi(at)} ${dateVi(at)}`;

/** How the record of decisions stands, and what its last check found. */
export function RecordFacts({ record }: { record: RecordStanding }) {
  const { t } = useTranslation("system");
  const { isReadOnly, key, logs, checks, beforeLog } = record;
  return (
    <section className="stack" aria-labelledby="record">
      <Sect title={t("record")} id="record" />
      {isReadOnly && <Notice kind="refusal">{t("recordReadOnly")}</Notice>}
      <Facts
        look="sides"
        items={[
          {
            term: t("recordKey"),
            value: <code className={styles.code}>{key ?? t("notSealed")}</code>,
          },
          ...logs.flatMap(({ bodyId, leaves, sealed }) => [
            { id: `${bodyId} leaves`, term: t("recordLeaves"), value: String(leaves) },
            {
              id: `${bodyId} sealed`,
              term: t("recordSealed"),
              value: sealed
                ? t("sealedValue", { size: sealed.size, at: moment(sealed.at) })
                : t("notSealed"),
            },
          ]),
          ...SCOPES.map((scope) => ({
            term: t(`recordChecked.${scope}`),
            value: <LastCheck check={checks.find((check) => check.scope === scope)} />,
          })),
        ]}
      />
      {beforeLog > 0 && <p>{t("beforeLog", { count: beforeLog })}</p>}
      <Differences checks={checks} />
    </section>
  );
}

/** What was found, each difference once: both checks may have come upon it. */
function Differences({ checks }: Pick<RecordStanding, "checks">) {
  const { t } = useTranslation("system");
  const told = checks.flatMap(({ findings }) =>
    findings.map(({ code, where }) => t(`findings.${code}`, where)),
  );
  if (told.length === 0) return null;
  return (
    <ul aria-label={t("differences")}>
      {[...new Set(told)].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function LastCheck({ check }: { check: RecordStanding["checks"][number] | undefined }) {
  const { t } = useTranslation("system");
  if (!check) return <>{t("notChecked")}</>;
  const { findings, leaves, decisions } = check;
  const at = moment(check.at);
  if (findings.length > 0) {
    return (
      <State tone="overdue" icon="warn" wrap>
        {t("checkedDiffers", { count: findings.length, at })}
      </State>
    );
  }
  return (
    <State tone="for" icon="tick" wrap>
      {t("checkedFine", { leaves, decisions, at })}
    </State>
  );
}
