import { useCallback, useEffect, useRef } from "react";
import { openVersion } from "./open-version.ts";
import type { DrawPlace, PlacePicture } from "./page-stage.ts";
import type { ReadablePaper } from "./paper-line.ts";

/** Pictures of places in the versions of a paper, one after the other: each opens a file. */
export function usePlacePictures(paper: ReadablePaper | null): DrawPlace {
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const latest = useRef(paper);
  useEffect(() => {
    latest.current = paper;
  });
  return useCallback(({ version, page, rect }) => {
    const draw = async (): Promise<PlacePicture | null> => {
      if (!latest.current) return null;
      const open = openVersion(latest.current, version);
      if (open.version !== version || page > open.pages) return null;
      const { drawPlace } = await import("./draw-place.client.ts");
      const url = `/papers/${open.paper.id}/file?version=${version}`;
      return drawPlace({ file: { url, size: open.size }, page, rect });
    };
    const picture = queue.current.then(draw);
    queue.current = picture.catch(() => null);
    return picture;
  }, []);
}
