import { createContext, useContext, useSyncExternalStore } from "react";
import { createPortal } from "react-dom";
import { dateVi, timeVi } from "../platform/dates.ts";
import type { PageStage } from "./page-stage.ts";
import styles from "./watermark-layer.module.css";

/** Who reads, since when, in which meeting: the same that stands on every copy taken along. */
export type ReadBy = { reader: string; at: number; meeting: string };

export const ReadByContext = createContext<ReadBy | null>(null);

/** The reader's name, pale across every page on the screen, so that a photograph says whose it was. */
export function WatermarkLayer({ stage }: { stage: PageStage | null }) {
  const readBy = useContext(ReadByContext);
  return stage && readBy && <Marks stage={stage} {...readBy} />;
}

function Marks({ stage, ...readBy }: ReadBy & { stage: PageStage }) {
  const pages = useSyncExternalStore(stage.subscribe, stage.live, stage.live);
  return pages.map(({ page, layer }) =>
    createPortal(<PageMark {...readBy} />, layer, String(page)),
  );
}

/** Across one page; it lets every touch through. */
export function PageMark({ reader, at, meeting }: ReadBy) {
  return (
    <div className={styles.mark} aria-hidden="true">
      <p>
        {`${reader} · ${timeVi(at)} ${dateVi(at)}`}
        <br />
        {meeting}
      </p>
    </div>
  );
}
