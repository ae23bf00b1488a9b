import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import type { Bilingual } from "../people/person.ts";
import { dateVi, timeVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { ConfirmDialog } from "../ui/dialog.tsx";
import { RefusalNotice } from "../ui/refusal-notice.tsx";
import { Sect } from "../ui/sect.tsx";
import { useDeed } from "../ui/use-deed.ts";
import { inGroups, makeCode } from "./one-time-code.ts";
import styles from "./code-panel.module.css";

type Props = { person: { id: string; title: Bilingual } };
type Shown = { code: string; expiresAt: number };

/** Issues a person a one-time code, for whoever may; the browser that shows it alone knows it. */
export function CodePanel({ person }: Props) {
  const { t } = useTranslation(["accounts", "shell"]);
  const locale = useLocale();
  const [isAsking, setIsAsking] = useState(false);
  const [shown, setShown] = useState<Shown | null>(null);
  const deed = useDeed<{ expiresAt: number }>(`/people/${person.id}/issue-code`);

  async function issue() {
    const code = makeCode();
    setIsAsking(false);
    setShown(null);
    const next = await deed.submit({ code });
    if (next.is === "done") setShown({ code, expiresAt: next.answer.expiresAt });
  }

  return (
    <section className="stack stack--s" aria-labelledby="one-time-code">
      <Sect title={t("accounts:issue.title")} id="one-time-code" thin />
      <p className="small">{t("accounts:issue.about")}</p>
      {shown && <ShownCode shown={shown} onHide={() => setShown(null)} />}
      <div className="bar">
        <Button icon="key" pending={deed.state.is === "pending"} onPress={() => setIsAsking(true)}>
          {t("accounts:issue.issue")}
        </Button>
      </div>
      <RefusalNotice state={deed.state} />
      <ConfirmDialog
        isOpen={isAsking}
        onOpenChange={setIsAsking}
        title={t("accounts:issue.confirmTitle", { title: inLocale(locale, person.title) })}
        confirmLabel={t("accounts:issue.confirm")}
        cancelLabel={t("shell:cancel")}
        variant="accent"
        onConfirm={() => void issue()}
      >
        {t("accounts:issue.consequence")}
      </ConfirmDialog>
    </section>
  );
}

function ShownCode({ shown, onHide }: { shown: Shown; onHide: () => void }) {
  const { t } = useTranslation("accounts");
  const { code, expiresAt } = shown;
  return (
    <div className={styles.shown} role="status">
      <output className={styles.code} aria-label={t("issue.title")}>
        {inGroups(code)}
      </output>
      <p className="small">
        {t("issue.once", { time: timeVi(expiresAt), date: dateVi(expiresAt) })}
      </p>
      <div className="bar">
        <Button onPress={onHide}>{t("issue.handedOver")}</Button>
      </div>
    </div>
  );
}
