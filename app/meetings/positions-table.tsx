import { useTranslation } from "react-i18next";
import { Sect } from "../ui/sect.tsx";
import { Table } from "../ui/table.tsx";
import type { Consent } from "./consent-block.views.server.ts";
import { POSITIONS } from "./position.ts";

/** For the chair and the secretariat: of each item how many say what; nobody by name. */
export function PositionsTable({ consent }: { consent: Consent | null }) {
  const { t } = useTranslation("consent");
  if (!consent) return null;
  const said = consent.sums.filter(({ sum }) => POSITIONS.some((one) => sum[one] > 0));
  return (
    <div className="stack stack--s">
      <Sect title={t("sums")} thin />
      {said.length === 0 ? (
        <p className="small muted">{t("none")}</p>
      ) : (
        <>
          <Table label={t("sums")} dense>
            <thead>
              <tr>
                <th>{t("item")}</th>
                {POSITIONS.map((position) => (
                  <th key={position} className="r">
                    {t(`position.${position}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {said.map(({ id, position, title, sum }) => (
                <tr key={id}>
                  <td lang="vi">{t("blockItem", { position, title })}</td>
                  {POSITIONS.map((one) => (
                    <td key={one} className="r num">
                      {sum[one]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </Table>
          <p className="micro muted">{t("sumsNote")}</p>
        </>
      )}
    </div>
  );
}
