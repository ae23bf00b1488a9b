import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Notice } from "../ui/notice.tsx";
import { State } from "../ui/state.tsx";
import type { FirstSteps } from "./first-steps.views.server.ts";
import styles from "./people.module.css";

const STEPS = [
  ["organisations", "/organisations?new"],
  ["persons", "/people?new"],
  ["bodies", "/bodies"],
  ["holders", "/bodies"],
  ["secretariat", "/people"],
] as const;

/** What a system that has just been set up still lacks, in the order in which it is done. */
export function FirstStepsNotice({ steps }: { steps: FirstSteps }) {
  const { t } = useTranslation("people");
  return (
    <Notice kind="info" title={t("steps.title")}>
      <ol className={styles.steps}>
        {STEPS.map(([name, to]) => (
          <li key={name}>
            <Link to={to}>{t(`steps.${name}`)}</Link>{" "}
            {steps[name] > 0 && (
              <State tone="for" icon="tick">
                {t("steps.done")}
              </State>
            )}
          </li>
        ))}
      </ol>
    </Notice>
  );
}
