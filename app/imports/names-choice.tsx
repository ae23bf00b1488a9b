import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Sect } from "../ui/sect.tsx";
import { Select } from "../ui/select.tsx";
import type { ImportPage } from "./import-page.views.server.ts";
import type { UnknownName } from "./task-import.ts";
import styles from "./imports.module.css";

/** Names nobody bears, each told once for all of its rows; the nearest stands first. */
export function NamesChoice({ page }: { page: ImportPage }) {
  const { t } = useTranslation("imports");
  const { taken } = page;
  return (
    <section className="stack stack--s">
      <Sect title={t("names.title")} count={taken.unknown.length} />
      <DeedForm
        action={`/tasks/import/${taken.id}/names`}
        draft={`import-names:${taken.id}`}
        label={t("names.title")}
        className="stack stack--s"
      >
        {(state) => (
          <>
            <p className="small muted">{t("names.about")}</p>
            <div className={styles.grid}>
              {taken.unknown.map((name) => (
                <OneName key={`${name.kind}:${name.text}`} name={name} page={page} />
              ))}
            </div>
            <div className="bar">
              <Button type="submit" pending={state.is === "pending"}>
                {t("names.save")}
              </Button>
            </div>
          </>
        )}
      </DeedForm>
    </section>
  );
}

function OneName({ name, page }: { name: UnknownName; page: ImportPage }) {
  const { t } = useTranslation("imports");
  const locale = useLocale();
  const { kind, text, rows, nearest } = name;
  const bearers = bearersOf(page, kind).map(({ id, name: called }) => ({
    value: id,
    label: inLocale(locale, called),
  }));
  const first = nearest && { value: nearest.id, label: inLocale(locale, nearest.name) };
  return (
    <div>
      <input type="hidden" name="written[]" value={text} />
      <Select
        label={t(`names.${kind}`, { text, rows: String(rows) })}
        name="stands[]"
        blank={t("names.choose")}
        groups={[
          ...(first ? [{ label: t("names.nearest"), options: [first] }] : []),
          {
            label: t("names.everyone"),
            options: bearers.filter(({ value }) => value !== first?.value),
          },
        ]}
      />
    </div>
  );
}

function bearersOf({ leaders, organisations }: ImportPage, kind: UnknownName["kind"]) {
  switch (kind) {
    case "leader":
      return leaders.map(({ id, title }) => ({ id, name: title }));
    case "lead":
      return organisations.filter(({ isLocality }) => !isLocality);
    case "coordinator":
      return organisations;
    default:
      return kind satisfies never;
  }
}
