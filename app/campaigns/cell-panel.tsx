import { Link, useNavigate } from "@remix-run/react";
import { useCallback, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Drawer } from "../ui/drawer.tsx";
import type { CampaignPage } from "./campaign-page.views.server.ts";
import { campaignPath, cellElementId } from "./campaign-paths.ts";
import { CellRemarks } from "./cell-remarks.tsx";
import { ChangeWord, MarkWord } from "./mark-word.tsx";
import { RemarkForm } from "./remark-form.tsx";
import type { ShownCell } from "./shown-cell.views.server.ts";
import styles from "./campaigns.module.css";

type Props = { campaign: CampaignPage; cell: ShownCell };

/** One cell beside the matrix: what was found, what the body states, and the forms to say it. */
export function CellPanel({ campaign, cell }: Props) {
  const { t } = useTranslation("campaigns");
  const locale = useLocale();
  const navigate = useNavigate();
  const { criterionId, body } = cell;
  const key = cellElementId(criterionId, body.code);
  const path = campaignPath(campaign);
  const box = useRef<HTMLDivElement>(null);
  const close = useCallback(() => {
    navigate(path, { preventScrollReset: true });
    document.getElementById(key)?.focus({ preventScroll: true });
  }, [navigate, path, key]);
  useEffect(() => box.current?.focus({ preventScroll: true }), [key]);
  useEffect(() => {
    const element = box.current;
    const read = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) close();
    };
    element?.addEventListener("keydown", read);
    return () => element?.removeEventListener("keydown", read);
  }, [close]);

  return (
    <div ref={box} tabIndex={-1} className={styles.panel}>
      <Drawer
        title={t("cell.of", { body: inLocale(locale, body.short), number: cell.number })}
        closeLabel={t("cell.close")}
        onClose={close}
      >
        <div className={styles.body}>
          <Standing cell={cell} />
          <Parts campaign={campaign} cell={cell} />
          {cell.parts.length === 0 && (
            <>
              <CellRemarks campaign={campaign} cell={cell} />
              {cell.mayAssess && (
                <RemarkForm key={`a-${key}`} {...{ campaign, cell }} kind="finding" />
              )}
              {cell.mayExplain && (
                <RemarkForm key={`e-${key}`} {...{ campaign, cell }} kind="statement" />
              )}
            </>
          )}
        </div>
      </Drawer>
    </div>
  );
}

function Standing({ cell }: Pick<Props, "cell">) {
  const { t } = useTranslation("campaigns");
  return (
    <div>
      <p lang="vi" className="strong">
        {cell.title}
      </p>
      <p className={styles.facts}>
        <MarkWord mark={cell.mark} />
        {cell.change && <ChangeWord change={cell.change} />}
        {cell.before && (
          <span className="small muted">
            {t("cell.before", { mark: t(`mark.${cell.before}`) })}
          </span>
        )}
      </p>
    </div>
  );
}

/** Of a criterion with parts: the parts, which are what is assessed. */
function Parts({ campaign, cell }: Props) {
  const { t } = useTranslation("campaigns");
  if (cell.parts.length === 0) return null;
  return (
    <div>
      <p className="small muted">{t("cell.parts")}</p>
      <ul className="rows rows--plain">
        {cell.parts.map(({ id, number, title, mark }) => (
          <li key={id}>
            <Link
              to={campaignPath(campaign, { criterionId: id, body: cell.body.code })}
              className={styles.partLink}
              preventScrollReset
            >
              <span lang="vi">
                {number}. {title}
              </span>
              <MarkWord mark={mark} />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
