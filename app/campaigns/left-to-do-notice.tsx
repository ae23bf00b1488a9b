import { useTranslation } from "react-i18next";
import { ButtonLink } from "../ui/button-link.tsx";
import { Notice } from "../ui/notice.tsx";
import type { CampaignPage } from "./campaign-page.views.server.ts";
import { campaignPath } from "./campaign-paths.ts";

/** What this person is to do now, with the way to the first of it. */
export function LeftToDoNotice({ campaign }: { campaign: CampaignPage }) {
  const { t } = useTranslation("campaigns");
  const { id, leftToDo } = campaign;
  if (!leftToDo) return null;
  const { deed, cells, first } = leftToDo;
  return (
    <Notice
      kind={deed === "explain" ? "soon" : "info"}
      action={
        <ButtonLink to={campaignPath({ id, view: "results" }, first)}>
          {t(`left.${deed}Open`)}
        </ButtonLink>
      }
    >
      {t(`left.${deed}`, { figure: String(cells) })}
    </Notice>
  );
}
