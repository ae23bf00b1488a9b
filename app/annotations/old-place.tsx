import { Link } from "@remix-run/react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { PlacePicture } from "../papers/page-stage.ts";
import styles from "./old-place.module.css";
import { boxOfRecord, type Thread } from "./threads.ts";
import type { Noting } from "./use-noting.ts";

type Props = { record: Thread["note"]["record"] & { page: number }; noting: Noting };

/** Where a note without a place stood, in the version it was written on: a picture, and the way there. */
export function OldPlace({ record, noting }: Props) {
  const { t } = useTranslation("notes");
  const picture = usePicture({ record, noting });
  const { page, version } = record;
  const words = t("oldPlace", { page, version });
  return (
    <Link className={styles.old} to={`?paper=${noting.paperId}&version=${version}&page=${page}`}>
      {picture ? (
        <span className={styles.cut}>
          <img src={picture.url} alt={words} />
          <span className={styles.frame} style={placeOf(picture)} />
        </span>
      ) : (
        <img
          className={styles.whole}
          src={`/papers/${noting.paperId}/thumbs/${page}?version=${version}`}
          alt={words}
          loading="lazy"
        />
      )}
      <span>{words}</span>
    </Link>
  );
}

/** None for a note on the whole page, and until it has been drawn. */
function usePicture({ record, noting }: Props): PlacePicture | null {
  const [picture, setPicture] = useState<PlacePicture | null>(null);
  const { drawPlace } = noting;
  useEffect(() => {
    const rect = boxOfRecord(record);
    if (!rect) return;
    let isGone = false;
    const { version, page } = record;
    void drawPlace({ version, page, rect }).then((drawn) => {
      if (!isGone) setPicture(drawn);
    });
    return () => {
      isGone = true;
    };
  }, [drawPlace, record]);
  return picture;
}

const percent = (part: number) => `${part * 100}%`;

function placeOf({ frame: { left, top, width, height } }: PlacePicture) {
  return {
    left: percent(left),
    top: percent(top),
    width: percent(width),
    height: percent(height),
  };
}
