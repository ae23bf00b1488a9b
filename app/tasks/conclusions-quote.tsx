import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { TextLink } from "../ui/button-link.tsx";
import { State } from "../ui/state.tsx";
import type { ShownSource } from "./new-task-page.views.server.ts";

type Campaign = Extract<ShownSource, { is: "campaign" }>;

/** The conclusions of an inspection, and which of them have become tasks. */
export function ConclusionsQuote({ source }: { source: Campaign }) {
  const { t } = useTranslation("tasks");
  const locale = useLocale();
  return (
    <section>
      <TextLink to={`/campaigns/${source.id}`} small>
        {t("create.fromCampaign", { title: source.title })}
      </TextLink>
      <ol className="rows rows--plain">
        {source.conclusions.map(({ id, position, text, body, isGiven }) => (
          <li key={id}>
            <p className="small muted">
              {t("create.conclusion", { number: String(position) })}
              {body && ` · ${inLocale(locale, body)}`}
              {isGiven && (
                <>
                  {" "}
                  <State icon="tick">{t("create.isGiven")}</State>
                </>
              )}
            </p>
            <blockquote className="law" lang="vi">
              {text}
            </blockquote>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Those that have not become a task yet; none of any other source. */
export function conclusionsToGive(source: ShownSource): Campaign["conclusions"] {
  return source.is === "campaign" ? source.conclusions.filter(({ isGiven }) => !isGiven) : [];
}
