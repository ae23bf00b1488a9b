import { useTranslation } from "react-i18next";
import { ButtonLink } from "../ui/button-link.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { PageHead } from "../ui/page-shell.tsx";
import { Sect } from "../ui/sect.tsx";
import { DossierTable } from "./dossier-table.tsx";
import type { DossierState } from "./dossier.ts";
import type { DossierList as List } from "./dossier-list.views.server.ts";

/** What each side has to do comes first. */
const groups: Record<List["eyes"], readonly DossierState[]> = {
  secretariat: ["submitted", "accepted", "returned", "draft", "scheduled", "withdrawn"],
  ministry: ["returned", "draft", "submitted", "accepted", "scheduled", "withdrawn"],
};

/** All dossiers this person may see, by what is to be done with them. */
export function DossierList({ list }: { list: List }) {
  const { t } = useTranslation("dossiers");
  const { lines, eyes, mayDraft, now } = list;
  const draft = mayDraft && (
    <ButtonLink to="/dossiers/new" variant="primary" icon="plus">
      {t("list.draft")}
    </ButtonLink>
  );
  const shown = groups[eyes].filter((state) => lines.some((line) => line.state === state));
  return (
    <div className="single stack">
      <PageHead title={t("title")} sub={t(`list.${eyes}Sub`)} actions={draft} />
      {lines.length === 0 && (
        <EmptyState title={t("list.emptyTitle")} icon="doc">
          {t(eyes === "ministry" ? "list.emptyMinistry" : "list.emptySecretariat")}
        </EmptyState>
      )}
      {shown.map((state) => {
        const own = lines.filter((line) => line.state === state);
        return (
          <div key={state}>
            <Sect
              title={t(`list.group.${state}`)}
              end={t("list.count", { figure: String(own.length) })}
            />
            <DossierTable state={state} lines={own} eyes={eyes} now={now} />
          </div>
        );
      })}
    </div>
  );
}
