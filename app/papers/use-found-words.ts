import { useFetcher } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { needleOf } from "./find-text.ts";
import type { Found } from "./find-words.views.server.ts";

/** Long enough for the next letter to come. */
const REST_MS = 250;

type Asked = {
  query: string;
  /** Where the answer comes from. */
  path: string;
  /** What makes it another question; the path may change without it. */
  key: string;
};

/** The answer to what stands in the field now; an older one is none. */
export function useFoundWords({ query, path, key }: Asked): Found | null {
  const { load, data } = useFetcher<Found>();
  const [loaded, setLoaded] = useState("");
  const isAsked = needleOf(query) !== null;
  const latest = useRef(path);
  useEffect(() => {
    latest.current = path;
  });
  useEffect(() => {
    if (!isAsked) return;
    const timer = setTimeout(() => {
      setLoaded(key);
      load(latest.current);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [load, key, isAsked]);
  return isAsked && loaded === key && data?.query === query.trim() ? data : null;
}
