import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useAnnounce } from "../ui/announcer.tsx";
import { Icon } from "../ui/icon.tsx";
import type { Follow } from "./use-following.ts";

/** Whoever only listens hears of turned pages at most this often. */
const REST_MS = 15_000;

/** The thin bar above the paper: that one goes along with the presenter, or no longer does. */
export function FollowTab({ follow }: { follow: Follow }) {
  const words = useFollowWords(follow);
  useSpoken(words);
  if (!words) return null;
  return (
    <div className="follow-tab">
      <Icon name="follow" size="s" />
      {words}
    </div>
  );
}

/** The class of the frame around the paper. */
export function followFrame({ stage, state }: Follow): string {
  if (state === "left") return "reader--follow reader--paused";
  const isIn = stage.isLeading || state === "with" || state === "closed" || state === "waiting";
  return isIn ? "reader--follow" : "";
}

function useFollowWords({ stage, state, shown }: Follow): string | null {
  const { t } = useTranslation("papers");
  if (stage.isLeading) return t("follow.leading");
  const page = shown && (shown.paper.firstPage ?? 1) + shown.page - 1;
  switch (state) {
    case "with":
      return page === null ? t("follow.withPaper") : t("follow.with", { page });
    case "closed":
      return t("follow.closed");
    case "waiting":
      return t("follow.waiting");
    case "left":
      return page === null ? t("follow.leftPaper") : t("follow.left", { page });
    case "off":
    case "off-led":
      return null;
    default:
      return state satisfies never;
  }
}

function useSpoken(words: string | null): void {
  const announce = useAnnounce();
  const last = useRef(0);
  useEffect(() => {
    if (!words) return;
    const wait = Math.max(0, last.current + REST_MS - Date.now());
    const timer = setTimeout(() => {
      last.current = Date.now();
      announce(words);
    }, wait);
    return () => clearTimeout(timer);
  }, [announce, words]);
}
