import { useTranslation } from "react-i18next";
import { dateVi, timeVi } from "../platform/dates.ts";
import { Facts } from "../ui/facts.tsx";
import { Notice } from "../ui/notice.tsx";
import { Sect } from "../ui/sect.tsx";
import { State } from "../ui/state.tsx";
import styles from "./code.module.css";
import type { RecordStanding } from "./record-standing.views.server.ts";

const moment = (at: number) => `${timeVi(at)} ${dateVi(at)}`;

/** How the record of decisions stands, and what its last check found. */
export function RecordFacts({ record }: { record: RecordStanding }) {
  const { t } = useTranslation("system");
  const { isReadOnly, key, logs, check, beforeLog } = record;
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
          { term: t("recordChecked"), value: <LastCheck check={check} /> },
        ]}
      />
      {beforeLog > 0 && <p>{t("beforeLog", { count: beforeLog })}</p>}
      {check && check.findings.length > 0 && (
        <ul aria-label={t("differences")}>
          {check.findings.map(({ code, where }, at) => (
            <li key={at}>{t(`findings.${code}`, where)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function LastCheck({ check }: Pick<RecordStanding, "check">) {
  const { t } = useTranslation("system");
  if (!check) return <>{t("notChecked")}</>;
  const { findings, leaves, decisions, scope } = check;
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
      {t("checkedFine", { leaves, decisions, scope: t(`scope.${scope}`), at })}
    </State>
  );
}
