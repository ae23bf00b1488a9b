import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { dayVi } from "../platform/dates.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { PageHead } from "../ui/page-shell.tsx";
import { Table } from "../ui/table.tsx";
import { TextField } from "../ui/text-field.tsx";
import { DirectoryNav } from "./directory-nav.tsx";
import { LastDayForm } from "./last-day-form.tsx";
import { inLocale } from "./naming.ts";
import { OrganisationForm } from "./organisation-form.tsx";
import type { OrganisationTree as Tree, TreeLine } from "./organisation-tree.views.server.ts";
import styles from "./people.module.css";

type Props = { tree: Tree };

/** Every organisation under what it belongs to, with both identifiers; what has ended stays. */
export function OrganisationTree({ tree }: Props) {
  const { t } = useTranslation("people");
  const { isAdding, edited, lines } = tree;
  return (
    <div className="single stack stack--l">
      <PageHead
        title={t("organisation.headline")}
        sub={t("organisation.sub")}
        actions={
          <>
            <ButtonLink to="/people/import" icon="upload">
              {t("list.import")}
            </ButtonLink>
            {!isAdding && (
              <ButtonLink to="/organisations?new" variant="primary" icon="plus">
                {t("organisation.add")}
              </ButtonLink>
            )}
          </>
        }
      />
      <DirectoryNav current="organisations" />
      {(isAdding || edited) && <OrganisationForm key={edited?.id ?? "new"} tree={tree} />}
      {(lines.length > 0 || tree.words) && <Search words={tree.words} />}
      {lines.length > 0 ? <Lines tree={tree} /> : <Empty isSearch={tree.words !== ""} />}
    </div>
  );
}

function Search({ words }: { words: string }) {
  const { t } = useTranslation("people");
  return (
    <Form action="/organisations" role="search" className={styles.filter} key={words}>
      <TextField label={t("organisation.words")} name="q" type="search" defaultValue={words} />
      <Button type="submit" icon="search">
        {t("organisation.find")}
      </Button>
    </Form>
  );
}

function Empty({ isSearch }: { isSearch: boolean }) {
  const { t } = useTranslation("people");
  if (isSearch) return <EmptyState title={t("organisation.notFound")} icon="search" />;
  return (
    <EmptyState title={t("organisation.empty")} icon="split">
      {t("organisation.emptyNote")}
    </EmptyState>
  );
}

function Lines({ tree }: Props) {
  const { t } = useTranslation("people");
  return (
    <Table label={t("organisation.headline")} cards>
      <thead>
        <tr>
          <th scope="col">{t("organisation.name")}</th>
          <th scope="col">{t("organisation.kind")}</th>
          <th scope="col">{t("organisation.identifiers")}</th>
          <th scope="col" className="r">
            {t("organisation.persons")}
          </th>
          <th scope="col">
            <span className="vh">{t("organisation.change")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {tree.lines.map((line) => (
          <Line key={line.id} line={line} today={tree.today} />
        ))}
      </tbody>
    </Table>
  );
}

function Line({ line, today }: { line: TreeLine; today: string }) {
  const { t } = useTranslation("people");
  const locale = useLocale();
  const { id, name, kind, code, depth, isOver, toOn, identifier2016, identifier2020 } = line;
  const words = inLocale(locale, name);
  const edit = t("organisation.edit", { name: words });
  return (
    <tr className={isOver ? styles.over : undefined}>
      <th scope="row" className={styles.title}>
        <div className={styles.place} style={{ "--depth": depth }}>
          {words}
          <small>{code}</small>
          {toOn && (
            <small>
              {t(isOver ? "organisation.over" : "organisation.ending", { day: dayVi(toOn) })}
            </small>
          )}
        </div>
      </th>
      <td>{t(`organisation.kinds.${kind}`)}</td>
      <td className={styles.codes}>
        {[identifier2016, identifier2020].map((each, at) => each && <div key={at}>{each}</div>)}
      </td>
      <td className="r" data-label={t("organisation.persons")}>
        {line.persons}
      </td>
      <td>
        <ButtonLink to={`/organisations?edit=${id}`} variant="quiet" icon="pen" label={edit}>
          {t("organisation.editShort")}
        </ButtonLink>
        {!isOver && (
          <LastDayForm
            action={`/organisations/${id}/end`}
            open={t("organisation.end")}
            label={`${t("organisation.end")}: ${words}`}
            dayLabel={t("organisation.endLastDay")}
            today={today}
            confirm={{
              title: t("organisation.endTitle"),
              consequence: t("organisation.endConsequence"),
            }}
          />
        )}
      </td>
    </tr>
  );
}
