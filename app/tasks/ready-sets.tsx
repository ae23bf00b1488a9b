import { useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { TextLink } from "../ui/button-link.tsx";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Sect } from "../ui/sect.tsx";
import type { NewTaskPage } from "./new-task-page.views.server.ts";
import styles from "./ready-sets.module.css";

/** Sets the rows of the form can be filled from; conclusions of an inspection bring rows of their own. */
export function ReadySets({ page: { source, sets, set } }: { page: NewTaskPage }) {
  const { t } = useTranslation("tasks");
  const [search] = useSearchParams();
  if (sets.length === 0 || source.is === "campaign") return null;
  const withSet = (id: string) => {
    const next = new URLSearchParams(search);
    next.set("set", id);
    return `/tasks/new?${next}`;
  };
  return (
    <section aria-labelledby="sets">
      <Sect title={t("sets.title")} id="sets" count={sets.length} />
      <ul className={styles.sets}>
        {sets.map(({ id, name, tasks }) => (
          <li key={id} aria-current={id === set?.id ? "true" : undefined}>
            <TextLink to={withSet(id)}>
              <span lang="vi">{name}</span>
            </TextLink>
            <small>{t("sets.tasks", { figure: String(tasks) })}</small>
            <DeedForm action="/tasks/delete-set" draft={`delete-set:${id}`}>
              <input type="hidden" name="setId" value={id} />
              <Button type="submit" variant="quiet" icon="bin" label={t("sets.remove", { name })} />
            </DeedForm>
          </li>
        ))}
      </ul>
    </section>
  );
}
