import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Select } from "../ui/select.tsx";
import type { ImportPage } from "./import-page.views.server.ts";
import { IMPORT_FIELDS, NEEDED_FIELDS } from "./task-import.ts";
import styles from "./imports.module.css";

/** Which column is what; as recognised, until the secretary says otherwise. */
export function ColumnsChoice({ page: { taken, leaders } }: { page: ImportPage }) {
  const { t } = useTranslation("imports");
  const locale = useLocale();
  const options = taken.heads.map((name, at) => {
    const letter = letterOf(at);
    const label = name ? t("columns.named", { letter, name }) : t("columns.unnamed", { letter });
    return { value: String(at), label };
  });
  return (
    <DeedForm
      action={`/tasks/import/${taken.id}/map`}
      draft={`import-columns:${taken.id}`}
      label={t("columns.title")}
      className="stack stack--s"
    >
      {(state) => (
        <>
          <p className="small muted">{t("columns.about")}</p>
          <div className={styles.grid}>
            {IMPORT_FIELDS.map((field) => (
              <Select
                key={field}
                label={t(`column.${field}`)}
                name={`column.${field}`}
                blank={t("columns.none")}
                options={options}
                defaultValue={String(taken.columns[field] ?? "")}
                required={NEEDED_FIELDS.some((each) => each === field)}
              />
            ))}
            <Select
              label={t("columns.leader")}
              name="leaderId"
              options={leaders.map(({ id, title }) => ({
                value: id,
                label: inLocale(locale, title),
              }))}
              defaultValue={taken.leaderId}
              required
            />
          </div>
          <div className="bar">
            <Button type="submit" pending={state.is === "pending"}>
              {t("columns.save")}
            </Button>
          </div>
        </>
      )}
    </DeedForm>
  );
}

/** As spreadsheets name them: A … Z, AA … */
function letterOf(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : letterOf(Math.floor(at / 26) - 1) + last;
}
