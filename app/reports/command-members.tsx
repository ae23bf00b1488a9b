import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Sect } from "../ui/sect.tsx";
import { Table } from "../ui/table.tsx";
import type { MemberRates } from "./command-figures.ts";
import { shareText } from "./report-figures.ts";

/** How often each member came and answered, with what it is a share of. */
export function CommandMembers({ members }: { members: readonly MemberRates[] }) {
  const { t } = useTranslation("command");
  const locale = useLocale();
  const rate = (part: number, whole: number) =>
    whole === 0
      ? "–"
      : t("rate", {
          ...{ share: shareText(part, whole) },
          part: String(part),
          whole: String(whole),
        });
  return (
    <section className="stack" id="members">
      <Sect title={t("members.title")} thin />
      <p className="small muted">{t("members.formula")}</p>
      <Table label={t("members.title")} dense>
        <thead>
          <tr>
            <th scope="col">{t("members.member")}</th>
            <th scope="col" className="r">
              {t("members.attendance")}
            </th>
            <th scope="col" className="r">
              {t("members.answers")}
            </th>
          </tr>
        </thead>
        <tbody>
          {members.map(({ personId, title, meetings, attended, ballots, answered }) => (
            <tr key={personId}>
              <th scope="row">{inLocale(locale, title)}</th>
              <td className="r">{rate(attended, meetings)}</td>
              <td className="r">{rate(answered, ballots)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
