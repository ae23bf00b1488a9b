import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "../ui/button-link.tsx";
import { usePlace } from "./use-place.ts";

type Props = {
  clause: { id: string; article: number; clause: number | null };
  /** Not issued yet: they are prepared. */
  isForLater: boolean;
};

/** The way to give tasks from a clause: from the whole of it, or from the words selected in it. */
export function GiveFromClause({ clause, isForLater }: Props) {
  const { t } = useTranslation("tasks");
  const place = usePlace();
  const passage = useSelectedIn(clause.id);
  const to = `/tasks/new?clause=${clause.id}`;
  return (
    <div className="bar">
      <ButtonLink to={to} icon="flag">
        {t(isForLater ? "prepare.open" : "assign.open")}
        <span className="vh">: {place(clause)}</span>
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
