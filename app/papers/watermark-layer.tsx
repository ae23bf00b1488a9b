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

function Marks({ stage, reader, at, meeting }: ReadBy & { stage: PageStage }) {
  const pages = useSyncExternalStore(stage.subscribe, stage.live, stage.live);
  const lines = [`${reader} · ${timeVi(at)} ${dateVi(at)}`, meeting];
  return pages.map(({ page, layer }) =>
    createPortal(
      <div className={styles.mark} aria-hidden="true">
        <p>
          {lines[0]}
          <br />
          {lines[1]}
        </p>
      </div>,
      layer,
      String(page),
    ),
  );
}
