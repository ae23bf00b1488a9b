import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { TextLink } from "../ui/button-link.tsx";
import { Sect } from "../ui/sect.tsx";
import { BodiesCompared } from "./bodies-compared.tsx";
import { CampaignForm } from "./campaign-form.tsx";
import { CampaignHead } from "./campaign-head.tsx";
import { CampaignMatrix } from "./campaign-matrix.tsx";
import type { CampaignPage } from "./campaign-page.views.server.ts";
import { campaignPath } from "./campaign-paths.ts";
import { CellPanel } from "./cell-panel.tsx";
import { ConclusionList } from "./conclusion-list.tsx";
import { LeftToDoNotice } from "./left-to-do-notice.tsx";
import styles from "./campaigns.module.css";

type Props = { campaign: CampaignPage };

/** One campaign: what it is, its matrix with the cell that is opened, and what it concluded. */
export function CampaignView({ campaign }: Props) {
  const { form, cell, state } = campaign;
  return (
    <div className={`single stack stack--l ${styles.page}`}>
      <CampaignHead campaign={campaign} />
      <LeftToDoNotice campaign={campaign} />
      {form && <CampaignForm key={campaign.id} form={form} />}
      <div className={styles.split}>
        <div className="stack">
          {state !== "prepared" && <Looks campaign={campaign} />}
          <CampaignMatrix campaign={campaign} />
          {campaign.view === "comparison" && <BodiesCompared campaign={campaign} />}
          <Files campaign={campaign} />
          {state !== "prepared" && <ConclusionList campaign={campaign} />}
        </div>
        {cell && <CellPanel campaign={campaign} cell={cell} />}
      </div>
    </div>
  );
}

/** Results, or how they stand to the round before. */
function Looks({ campaign }: Props) {
  const { t } = useTranslation("campaigns");
  const { id, view, previous } = campaign;
  if (!previous) return <Sect title={t("matrix.results")} thin />;
  return (
    <nav aria-label={t("matrix.view")} className="tabs">
      {(["results", "comparison"] as const).map((look) => (
        <Link
          key={look}
          to={campaignPath({ id, view: look })}
          aria-current={look === view ? "page" : undefined}
        >
          {t(`matrix.${look}`)}
        </Link>
      ))}
    </nav>
  );
}

function Files({ campaign: { id } }: Props) {
  const { t } = useTranslation("campaigns");
  return (
    <ul className={`rows rows--plain ${styles.files}`} aria-label={t("matrix.files")}>
      {(["xlsx", "csv"] as const).map((as) => (
        <li key={as}>
          <TextLink to={`/campaigns/${id}/results?as=${as}`} icon="download" small reloadDocument>
            {t("matrix.file", { as: as.toUpperCase() })}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
