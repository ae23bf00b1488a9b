import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi, timeVi } from "../platform/dates.ts";
import { clausePlace } from "../resolutions/clause-place.ts";
import { TextLink } from "../ui/button-link.tsx";
import type { ShownSource } from "./new-task-page.views.server.ts";

type Quoted = Exclude<ShownSource, { is: "document" | "campaign" }>;

/** The words the tasks are made from, and the way to where they stand. */
export function SourceQuote({ source }: { source: Quoted }) {
  const { t } = useTranslation("tasks");
  const { to, name } = useWhere(source);
  return (
    <section>
      <TextLink to={to} small>
        {name}
      </TextLink>
      <blockquote className="law" lang="vi">
        {source.text}
      </blockquote>
      {source.is === "task" && source.dueAt !== null && (
        <p className="small">
          {t("create.parentDue", { time: timeVi(source.dueAt), date: dateVi(source.dueAt) })}
        </p>
      )}
    </section>
  );
}

function useWhere(source: Quoted): { to: string; name: string } {
  const { t } = useTranslation(["tasks", "resolutions"]);
  const locale = useLocale();
  switch (source.is) {
    case "clause": {
      const { id, kind, code } = source.resolution;
      const said = {
        place: inLocale(locale, clausePlace(kind, source)),
        kind: t(`resolutions:kind.${kind}`),
      };
      const name =
        code === null
          ? t("tasks:prepare.fromClause", said)
          : t("tasks:clauseOf", { ...said, code });
      return { to: `/resolutions/${id}#${source.id}`, name };
    }
    case "item": {
      const { meetingId, id, position, meeting } = source;
      const name = t("tasks:create.fromItem", { position, meeting });
      return { to: `/meetings/${meetingId}?item=${id}`, name };
    }
    case "task":
      return { to: `/tasks/${source.id}`, name: t("tasks:create.fromTask", { code: source.code }) };
    default:
      return source satisfies never;
  }
}
