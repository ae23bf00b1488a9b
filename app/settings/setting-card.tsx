import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi, dayVi, timeVi } from "../platform/dates.ts";
import { Sect } from "../ui/sect.tsx";
import type { SettingName } from "./house-setting.ts";
import { SettingForm } from "./setting-form.tsx";
import type { SettingsPage, ShownSetting } from "./settings-page.views.server.ts";
import { useValueWords } from "./use-value-words.ts";

type Props = { setting: ShownSetting; page: SettingsPage };

/** One setting: what holds, since when, what comes, who set what, and the form to whoever may. */
export function SettingCard({ setting, page }: Props) {
  const { t } = useTranslation("settings");
  const words = useValueWords();
  const { name, value, since, coming, mayChange } = setting;
  return (
    <section className="stack stack--s" aria-labelledby={name}>
      <Sect title={t(`setting.${name}`)} id={name} thin />
      <p className="small">{t(`note.${name}`)}</p>
      <p>
        <b>{words(name, value)}</b>{" "}
        <span className="small muted">
          {since ? t("since", { day: dayVi(since) }) : t("usual")}
        </span>
      </p>
      {coming.map((next) => (
        <p key={next.fromOn} className="small">
          {t("coming", { value: words(name, next.value), day: dayVi(next.fromOn) })}
        </p>
      ))}
      {mayChange ? (
        <details>
          <summary className="btn">{t("change")}</summary>
          <SettingForm setting={setting} page={page} />
        </details>
      ) : (
        <p className="small muted">{t(`who.${whoSets(name)}`)}</p>
      )}
      <History setting={setting} />
    </section>
  );
}

const whoSets = (name: SettingName): "rules" | "hours" =>
  name.startsWith("vote-") || name === "rule-set" || name === "seal-ballots" ? "rules" : "hours";

function History({ setting: { name, history } }: { setting: ShownSetting }) {
  const { t } = useTranslation("settings");
  const words = useValueWords();
  const locale = useLocale();
  if (history.length === 0) return null;
  return (
    <details>
      <summary className="btn btn--quiet">{t("history", { count: history.length })}</summary>
      <ul className="rows rows--plain small">
        {history.map(({ value, fromOn, at, name: who }) => (
          <li key={`${at} ${fromOn}`}>
            {t("historyLine", {
              value: words(name, value),
              day: dayVi(fromOn),
              who: who ? inLocale(locale, who) : t("commandLine"),
              at: `${timeVi(at)} ${dateVi(at)}`,
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}
