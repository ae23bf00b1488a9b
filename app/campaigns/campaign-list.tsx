import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { dayVi } from "../platform/dates.ts";
import { ButtonLink, TextLink } from "../ui/button-link.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { PageHead } from "../ui/page-shell.tsx";
import { Table } from "../ui/table.tsx";
import { CampaignForm } from "./campaign-form.tsx";
import type { CampaignLine, CampaignList as List } from "./campaign-list.views.server.ts";
import { CampaignStateWord } from "./campaign-state-word.tsx";

/** The campaigns this person may see; above them the form of a new one, where it is asked for. */
export function CampaignList({ list }: { list: List }) {
  const { t } = useTranslation("campaigns");
  const { lines, form, mayPrepare } = list;
  return (
    <div className="single stack stack--l">
      <PageHead
        title={t("list.headline")}
        sub={t("list.sub")}
        actions={
          <>
            <TextLink to="/tasks" icon="back">
              {t("list.toTasks")}
            </TextLink>
            {mayPrepare && !form && (
              <ButtonLink to="/campaigns?new" variant="primary" icon="plus">
                {t("list.prepare")}
              </ButtonLink>
            )}
          </>
        }
      />
      {form && <CampaignForm form={form} />}
      {lines.length === 0 ? (
        <EmptyState title={t("list.empty")} icon="eye">
          {t("list.emptyNote")}
        </EmptyState>
      ) : (
        <Lines lines={lines} />
      )}
    </div>
  );
}

function Lines({ lines }: { lines: readonly CampaignLine[] }) {
  const { t } = useTranslation("campaigns");
  return (
    <Table label={t("list.headline")}>
      <thead>
        <tr>
          <th scope="col">{t("list.name")}</th>
          <th scope="col">{t("list.time")}</th>
          <th scope="col" className="r">
            {t("list.bodies")}
          </th>
          <th scope="col" className="r">
            {t("list.criteria")}
          </th>
          <th scope="col">{t("list.state")}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, title, fromOn, toOn, bodies, criteria, state }) => (
          <tr key={id}>
            <th scope="row">
              <Link to={`/campaigns/${id}`} lang="vi">
                {title}
              </Link>
            </th>
            <td className="nowrap">{t("list.fromTo", { from: dayVi(fromOn), to: dayVi(toOn) })}</td>
            <td className="r">{bodies}</td>
            <td className="r">{criteria}</td>
            <td>
              <CampaignStateWord state={state} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
