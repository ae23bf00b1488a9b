import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Sect } from "../ui/sect.tsx";
import { Table } from "../ui/table.tsx";
import type { CampaignPage } from "./campaign-page.views.server.ts";
import { CHANGES } from "./comparison.ts";
import { countText } from "./matrix.ts";

/** Each body in this round and in the one before. */
export function BodiesCompared({ campaign }: { campaign: CampaignPage }) {
  const { t } = useTranslation("campaigns");
  const locale = useLocale();
  return (
    <section className="stack stack--s">
      <Sect title={t("compared.title")} thin />
      <Table label={t("compared.title")} dense>
        <thead>
          <tr>
            <th scope="col">{t("compared.body")}</th>
            <th scope="col">{t("compared.before")}</th>
            <th scope="col">{t("compared.now")}</th>
            {CHANGES.map((change) => (
              <th key={change} scope="col" className="r">
                {t(`change.${change}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {campaign.bodies.map(({ id, short, compared }) => (
            <tr key={id}>
              <th scope="row">{inLocale(locale, short)}</th>
              <td>{compared?.before ? countText(compared.before) : t("compared.none")}</td>
              <td>{compared && countText(compared.now)}</td>
              {CHANGES.map((change) => (
                <td key={change} className="r">
                  {compared?.[change]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="small muted">{t("compared.note")}</p>
    </section>
  );
}
