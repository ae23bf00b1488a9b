import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import type { CampaignPage, ShownBody, ShownRow } from "./campaign-page.views.server.ts";
import { countText, type Count } from "./matrix.ts";
import { MatrixCell } from "./matrix-cell.tsx";
import styles from "./matrix.module.css";
import { useArrowKeys } from "./use-arrow-keys.ts";

type Props = { campaign: CampaignPage };

/**
 * Criteria down, bodies across. Head and first column stay while it scrolls; every cell opens, by a
 * finger, by Enter, and the arrow keys go from cell to cell.
 */
export function CampaignMatrix({ campaign }: Props) {
  const { t } = useTranslation("campaigns");
  const { bodies, rows, cell } = campaign;
  const opened = cell && {
    row: rows.findIndex(({ id }) => id === cell.criterionId),
    column: bodies.findIndex(({ id }) => id === cell.body.id),
  };
  const keysAt = useArrowKeys(opened);
  return (
    <div className="stack stack--s">
      <p className="vh">{t("matrix.keys")}</p>
      <div className={styles.box} role="region" aria-label={t("matrix.label")} tabIndex={0}>
        <table className={styles.matrix}>
          <thead>
            <tr>
              <th scope="col">{t("matrix.criterion")}</th>
              {bodies.map((body) => (
                <BodyHead key={body.id} body={body} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={row.id} className={row.isPart ? styles.part : undefined}>
                <CriterionHead row={row} />
                {bodies.map((body, place) => (
                  <MatrixCell
                    key={body.id}
                    campaign={campaign}
                    row={row}
                    body={body}
                    shown={row.cells[place]}
                    keys={keysAt({ row: at, column: place })}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function BodyHead({ body }: { body: ShownBody }) {
  const { t } = useTranslation("campaigns");
  const locale = useLocale();
  return (
    <th scope="col">
      {inLocale(locale, body.short)}
      <Figures text={t("matrix.ofBody", { count: countText(body.count) })} count={body.count} />
    </th>
  );
}

function CriterionHead({ row }: { row: ShownRow }) {
  const { t } = useTranslation("campaigns");
  return (
    <th scope="row">
      <span lang="vi">
        {row.number}. {row.title}
      </span>
      {row.isCompound && <small> ({t("matrix.all")})</small>}
      {row.count && (
        <Figures text={t("matrix.ofBody", { count: countText(row.count) })} count={row.count} />
      )}
    </th>
  );
}

/** "7/10", and apart what is not assessed. */
function Figures({ text, count }: { text: string; count: Count }) {
  const { t } = useTranslation("campaigns");
  return (
    <span className={styles.count}>
      <b>{text}</b>
      {count.notAssessed > 0 && (
        <small>{t("matrix.notAssessed", { figure: String(count.notAssessed) })}</small>
      )}
    </span>
  );
}
