import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { clausePlace, type ClauseNumbers } from "../resolutions/clause-place.ts";
import type { DocumentKind } from "../resolutions/document-kind.ts";
import { ButtonLink } from "../ui/button-link.tsx";

export type ClauseHere = ClauseNumbers & { id: string; kind: DocumentKind };

type Props = {
  clause: ClauseHere;
  /** Not issued yet: they are prepared. */
  isForLater: boolean;
  /** It has become a task already, so that more of them are the exception. */
  isMore: boolean;
};

/** The way to give tasks from a clause: from the whole of it, or from the words selected in it. */
export function GiveFromClause({ clause, isForLater, isMore }: Props) {
  const { t } = useTranslation("tasks");
  const locale = useLocale();
  const passage = useSelectedIn(clause.id);
  const to = `/tasks/new?clause=${clause.id}`;
  return (
    <div className="bar">
      <ButtonLink to={to} icon={isMore ? "plus" : "flag"} variant={isMore ? "quiet" : "default"}>
        {t(`${isForLater ? "prepare" : "assign"}.${isMore ? "more" : "open"}`)}
        <span className="vh">: {inLocale(locale, clausePlace(clause.kind, clause))}</span>
      </ButtonLink>
      {passage && (
        <ButtonLink to={`${to}&passage=${encodeURIComponent(passage)}`} icon="marker">
          {t(isForLater ? "prepare.fromPassage" : "create.fromPassage")}
        </ButtonLink>
      )}
    </div>
  );
}

/** The words last selected in an element; a tap that clears the selection does not take them away. */
function useSelectedIn(id: string): string {
  const [passage, setPassage] = useState("");
  useEffect(() => {
    const read = () => {
      const selection = document.getSelection();
      const text = selection?.toString().trim() ?? "";
      if (!selection || text === "") return;
      const place = document.getElementById(id)?.querySelector("p");
      const isHere = [selection.anchorNode, selection.focusNode].every((node) =>
        place?.contains(node),
      );
      setPassage(isHere ? text.slice(0, 4000) : "");
    };
    document.addEventListener("selectionchange", read);
    return () => document.removeEventListener("selectionchange", read);
  }, [id]);
  return passage;
}
