import { useTranslation } from "react-i18next";
import { dayVi } from "../platform/dates.ts";
import { Notice } from "../ui/notice.tsx";
import type { NoteRetention } from "./retention.views.server.ts";

/** In the notes panel: until when private notes are kept. */
export function RetentionNotice({ retention }: { retention: NoteRetention | null }) {
  const { t } = useTranslation("noteExport");
  if (!retention) return null;
  const words = retention.isDone ? "retention.done" : "retention.due";
  return <Notice kind="soon">{t(words, { day: dayVi(retention.day) })}</Notice>;
}
