import { useTranslation } from "react-i18next";
import { TextLink } from "../ui/button-link.tsx";
import type { OwnPositions } from "./consent-block.views.server.ts";
import styles from "./consent.module.css";
import { ItemPosition } from "./item-position.tsx";

type ItemDocument = {
  id: string;
  kind: "resolution" | "decision" | "directive" | "conclusion-notice";
  itemId: string | null;
  /** Null until it is issued. */
  code: string | null;
};

type Props = {
  meeting: { id: string };
  item: { id: string; position: string };
  documents: readonly ItemDocument[];
  positions: OwnPositions | null;
};

/** Below an item on the agenda: what was issued on it, and what a member thinks of it. */
export function BelowItem({ meeting, item, documents, positions }: Props) {
  const { t } = useTranslation("resolutions");
  const issued = documents.filter(({ itemId, code }) => itemId === item.id && code !== null);
  return (
    <>
      {issued.length > 0 && (
        <div className={styles.own}>
          {issued.map(({ id, kind, code }) => (
            <TextLink key={id} to={`/resolutions/${id}`} icon="doc">
              {t("code", { kind: t(`kind.${kind}`), code })}
            </TextLink>
          ))}
        </div>
      )}
      <ItemPosition meetingId={meeting.id} item={item} own={positions} />
    </>
  );
}
