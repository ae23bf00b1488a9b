import { useTranslation } from "react-i18next";
import { ButtonLink } from "../ui/button-link.tsx";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { PageHead } from "../ui/page-shell.tsx";
import { Sect } from "../ui/sect.tsx";
import { DirectoryNav } from "./directory-nav.tsx";
import { FirstStepsNotice } from "./first-steps-notice.tsx";
import { PeopleFilter } from "./people-filter.tsx";
import type { PeopleList } from "./people-list.views.server.ts";
import { PeopleTable } from "./people-table.tsx";
import { PersonFieldsGroup } from "./person-fields-group.tsx";

/** Everybody on record; above them, where it is asked for, the form of a new one. */
export function PeopleView({ list }: { list: PeopleList }) {
  const { t } = useTranslation("people");
  return (
    <div className="single stack stack--l">
      <PageHead
        title={t("list.headline")}
        sub={t("list.sub")}
        actions={
          <>
            <ButtonLink to="/people/import" icon="upload">
              {t("list.import")}
            </ButtonLink>
            {!list.isAdding && (
              <ButtonLink to="/people?new" variant="primary" icon="plus">
                {t("list.add")}
              </ButtonLink>
            )}
          </>
        }
      />
      <DirectoryNav current="people" />
      {list.steps && <FirstStepsNotice steps={list.steps} />}
      {list.isAdding && <AddForm list={list} />}
      <PeopleFilter list={list} />
      <PeopleTable list={list} />
    </div>
  );
}

function AddForm({ list }: { list: PeopleList }) {
  const { t } = useTranslation("people");
  return (
    <section className="stack">
      <Sect title={t("form.new")} />
      <DeedForm<{ id: string }>
        action="/people/add"
        draft="person:new"
        label={t("form.new")}
        className="stack"
        to={({ id }) => `/people/${id}`}
      >
        {(state) => (
          <>
            <PersonFieldsGroup state={state} organisations={list.organisations} />
            <div className="bar">
              <Button type="submit" variant="primary" pending={state.is === "pending"}>
                {t("form.add")}
              </Button>
              <ButtonLink to="/people">{t("cancel")}</ButtonLink>
            </div>
          </>
        )}
      </DeedForm>
    </section>
  );
}
