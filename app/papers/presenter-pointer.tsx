import { useSyncExternalStore } from "react";
import { createPortal } from "react-dom";
import { useStagePointer } from "../live/use-stage.ts";
import type { LivePage } from "./page-stage.ts";
import styles from "./presenter-pointer.module.css";
import type { Follow } from "./use-following.ts";
import type { PdfReader } from "./use-pdf-reader.ts";
import { usePointing } from "./use-pointing.ts";

type Props = { follow: Follow; reader: PdfReader };

/** Where the presenter points, for who goes along; for the presenter, what makes it seen. */
export function PresenterPointer({ follow, reader }: Props) {
  const pages = useLivePages(reader);
  const { isLeading, point } = follow.stage;
  usePointing({ page: pages.find(({ page }) => page === reader.page), point }, isLeading);
  const shown = useStagePointer(follow.subject);
  const isHere = shown?.of === reader.open?.paper.id && follow.state === "with";
  const page = isHere ? pages.find((each) => each.page === shown?.at) : undefined;
  if (!shown || !page) return null;
  const [left, top] = page.toView(shown.pointer.x, shown.pointer.y);
  return createPortal(
    <span className={styles.pointer} style={{ left, top }} aria-hidden="true" />,
    page.layer,
  );
}

const none: readonly LivePage[] = Object.freeze([]);
const neverChanges = () => () => undefined;

function useLivePages({ pageStage }: PdfReader): readonly LivePage[] {
  return useSyncExternalStore(
    pageStage ? pageStage.subscribe : neverChanges,
    pageStage ? pageStage.live : () => none,
    () => none,
  );
}
