import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi, timeVi } from "../platform/dates.ts";
import { TextLink } from "../ui/button-link.tsx";
import { Sect } from "../ui/sect.tsx";
import type { CampaignPage } from "./campaign-page.views.server.ts";
import { MarkWord } from "./mark-word.tsx";
import type { ShownCell, ShownRemark } from "./shown-cell.views.server.ts";
import styles from "./campaigns.module.css";

type Props = { campaign: CampaignPage; cell: ShownCell };

/** What the working group found, what the body states to it, and the versions before. */
export function CellRemarks({ campaign, cell }: Props) {
  const { t } = useTranslation("campaigns");
  const { finding, statement, earlier } = cell;
  return (
    <>
      <section className="stack stack--s">
        <Sect title={t("cell.finding")} level={3} thin />
        {finding ? (
          <Remark campaign={campaign} remark={finding} />
        ) : (
          <p className="muted">{t("cell.noFinding")}</p>
        )}
      </section>
      <section className="stack stack--s">
        <Sect title={t("cell.statement")} level={3} thin />
        {statement ? (
          <Remark campaign={campaign} remark={statement} />
        ) : (
          <p className="muted">{t("cell.noStatement")}</p>
        )}
      </section>
      {earlier.length > 0 && (
        <details className={styles.earlier}>
          <summary>{t("cell.earlier", { figure: String(earlier.length) })}</summary>
          <ul className="rows rows--plain">
            {earlier.map((remark) => (
              <li key={remark.id}>
                <p className="small strong">
                  {t(remark.kind === "finding" ? "cell.finding" : "cell.statement")}
                </p>
                {remark.mark && <MarkWord mark={remark.mark} />}
                <Remark campaign={campaign} remark={remark} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Remark({ campaign, remark }: { campaign: CampaignPage; remark: ShownRemark }) {
  const { t } = useTranslation("campaigns");
  const locale = useLocale();
  const { id, text, fileName, by, at } = remark;
  return (
    <div>
      {text && (
        <p lang="vi" className={styles.text}>
          {text}
        </p>
      )}
      {fileName && (
        <TextLink to={`/campaigns/${campaign.id}/files/${id}`} icon="clip" small reloadDocument>
          {t("cell.file", { name: fileName })}
        </TextLink>
      )}
      {by && (
        <p className="small muted">
          {t("cell.byAt", { who: inLocale(locale, by), time: timeVi(at), date: dateVi(at) })}
        </p>
      )}
    </div>
  );
}
