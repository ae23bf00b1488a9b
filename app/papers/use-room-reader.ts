import { useTranslation } from "react-i18next";
import type { Selection } from "./room-selection.ts";
import { useOpenVersion } from "./use-open-version.ts";
import type { DrawPlace } from "./page-stage.ts";
import { usePdfReader, type PdfReader } from "./use-pdf-reader.ts";
import { usePlacePictures } from "./use-place-pictures.ts";
import { useReadingPlace } from "./use-reading-place.ts";

/** What lies open in the room, at which page; where one is, is remembered. */
export function useRoomReader({
  paper,
  version,
  page: startPage,
}: Selection): PdfReader & { drawPlace: DrawPlace } {
  const { t } = useTranslation("papers");
  const open = useOpenVersion(paper, version);
  const pages = open?.pages ?? 0;
  const pageLabel = (page: number) => t("reader.pageOf", { page, pages });
  const reader = usePdfReader({ open, startPage, pageLabel });
  useReadingPlace(reader);
  return { ...reader, drawPlace: usePlacePictures(paper) };
}
