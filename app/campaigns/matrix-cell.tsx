import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Icon } from "../ui/icon.tsx";
import type { CampaignPage, ShownBody, ShownMark, ShownRow } from "./campaign-page.views.server.ts";
import { campaignPath, cellElementId } from "./campaign-paths.ts";
import { ChangeWord, MarkWord } from "./mark-word.tsx";
import styles from "./matrix.module.css";
import type { CellKeys } from "./use-arrow-keys.ts";

type Props = {
  campaign: CampaignPage;
  row: ShownRow;
  body: ShownBody;
  shown: ShownMark | undefined;
  keys: CellKeys;
};

/** What a body was found to be by one criterion; pressed, it opens beside the matrix. */
export function MatrixCell({ campaign, row, body, shown, keys }: Props) {
  const name = useName();
  if (!shown) return <td />;
  const { cell, view } = campaign;
  const isOpen = cell?.criterionId === row.id && cell.body.id === body.id;
  return (
    <td>
      <Link
        id={cellElementId(row.id, body.code)}
        to={campaignPath(campaign, { criterionId: row.id, body: body.code })}
        className={styles.cell}
        aria-current={isOpen ? "true" : undefined}
        aria-label={name({ row, body, shown })}
        preventScrollReset
        {...keys}
      >
        {view === "comparison" ? (
          <ChangeWord change={shown.change} />
        ) : (
          <MarkWord mark={shown.mark} />
        )}
        {(shown.hasText || shown.hasStatement) && (
          <span className={styles.signs}>
            {shown.hasText && <Icon name="note" size="s" />}
            {shown.hasStatement && <Icon name="pen" size="s" />}
          </span>
        )}
      </Link>
    </td>
  );
}

type Named = Pick<Props, "row" | "body"> & { shown: ShownMark };

/** All of it in words: a symbol alone says nothing to an ear. */
function useName(): (named: Named) => string {
  const { t } = useTranslation("campaigns");
  const locale = useLocale();
  return ({ row, body, shown }) => {
    const { mark, change, hasText, hasStatement } = shown;
    const cell = { body: inLocale(locale, body.name), number: row.number, mark: t(`mark.${mark}`) };
    return [
      t("matrix.cell", cell),
      ...(change ? [t(`change.${change}`)] : []),
      ...(hasText ? [t("matrix.withText")] : []),
      ...(hasStatement ? [t("matrix.withStatement")] : []),
    ].join(", ");
  };
}
