import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Button } from "../ui/button.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import styles from "./clause-task-line.module.css";
import { GiveFromClause, type ClauseHere } from "./give-from-clause.tsx";
import type { PreparedLine } from "./prepared-tasks.views.server.ts";

type Lines = { lines: readonly PreparedLine[]; mayPrepare: boolean };

/** What waits for the issue, with the ways to change and to drop it; without its clause it can only go. */
export function PreparedLines({ lines, mayPrepare, mayEdit }: Lines & { mayEdit: boolean }) {
  const { t } = useTranslation("tasks");
  const locale = useLocale();
  return lines.map(({ id, title, deadline, ...line }) => (
    <div key={id} className={styles.line} lang={locale}>
      <span>{t("prepare.line", { lead: inLocale(locale, line.lead), title, deadline })}</span>
      {mayPrepare && mayEdit && (
        <ButtonLink
          to={`/tasks/new?prepared=${id}`}
          variant="quiet"
          icon="pen"
          label={t("rewrite.openOf", { title })}
        >
          {t("rewrite.open")}
        </ButtonLink>
      )}
      {mayPrepare && (
        <DeedForm action={`/tasks/prepared/${id}/remove`}>
          {(state) => (
            <Button
              type="submit"
              variant="quiet"
              icon="bin"
              label={t("prepare.removeOf", { title })}
              pending={state.is === "pending"}
            >
              {t("prepare.remove")}
            </Button>
          )}
        </DeedForm>
      )}
    </div>
  ));
}

type Under = Lines & { clause: ClauseHere };

/** Under a clause of a document that is not issued yet. */
export function PreparedUnder({ clause, lines, mayPrepare }: Under) {
  const locale = useLocale();
  const own = lines.filter(({ clauseId }) => clauseId === clause.id);
  return (
    <>
      <PreparedLines lines={own} mayPrepare={mayPrepare} mayEdit />
      {mayPrepare && (
        <div className={styles.line} lang={locale}>
          <GiveFromClause clause={clause} isForLater isMore={own.length > 0} />
        </div>
      )}
    </>
  );
}

type Astray = Lines & { clauseIds: readonly string[] };

/** Those whose clause was dropped while the draft was revised; nothing where there are none. */
export function PreparedAstray({ lines, clauseIds, mayPrepare }: Astray) {
  const { t } = useTranslation("tasks");
  const astray = lines.filter(({ clauseId }) => !clauseIds.includes(clauseId));
  if (astray.length === 0) return null;
  return (
    <section className="stack--s stack" aria-labelledby="astray">
      <h2 id="astray" className="strong">
        {t("prepare.astray")}
      </h2>
      <p className="small">{t("prepare.astrayNote")}</p>
      <PreparedLines lines={astray} mayPrepare={mayPrepare} mayEdit={false} />
    </section>
  );
}
