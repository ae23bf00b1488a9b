import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi, timeVi } from "../platform/dates.ts";
import { ButtonLink, TextLink } from "../ui/button-link.tsx";
import { Sect } from "../ui/sect.tsx";
import { State } from "../ui/state.tsx";
import { MinutesDeeds } from "./minutes-deeds.tsx";
import type { MinutesPage } from "./minutes-page.views.server.ts";
import styles from "./minutes.module.css";

/** How the minutes stand, what comes next, their paper, their versions and the sealed copy. */
export function MinutesSide({ page }: { page: MinutesPage }) {
  const { t } = useTranslation("minutes");
  const at = `/meetings/${page.meeting.id}/minutes`;
  return (
    <div className="stack stack--l">
      <p>
        <State icon={page.state === "closed" ? "lock" : "doc"}>{t(`state.${page.state}`)}</State>
      </p>
      <MinutesDeeds page={page} />
      {page.hasPaper && (
        <ButtonLink to={`${at}/pdf`} icon="download" reloadDocument>
          {t("paper")}
        </ButtonLink>
      )}
      {page.state === "confirmed" && !page.signingFault && (
        <p className="small muted">{t("typesetting")}</p>
      )}
      {page.textSha256 && (
        <p className={styles.hash}>
          {t("hash")}: <span className="num">{page.textSha256}</span>
        </p>
      )}
      {page.versions.length > 0 && <Versions page={page} at={at} />}
      {page.sealed && <Sealed sealed={page.sealed} />}
    </div>
  );
}

function Versions({ page, at }: { page: MinutesPage; at: string }) {
  const { t } = useTranslation("minutes");
  const locale = useLocale();
  return (
    <section>
      <Sect title={t("versions")} thin />
      <ul>
        {page.versions.map(({ version, at: savedAt, by }) => {
          const name = by ? inLocale(locale, by) : "";
          const when = { time: `${timeVi(savedAt)} ${dateVi(savedAt)}`, name };
          return (
            <li key={version}>
              <TextLink to={`${at}?version=${version}`} small>
                {t("version", { version: String(version) })}
              </TextLink>
              <p className="micro muted">{t("versionLine", when)}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Sealed({ sealed }: { sealed: NonNullable<MinutesPage["sealed"]> }) {
  const { t } = useTranslation(["minutes", "votes"]);
  return (
    <details className={styles.sealed}>
      <summary>{t("sealed")}</summary>
      <p className="micro muted">{t("sealedNote")}</p>
      {sealed.votes.length === 0 && <p className="small">{t("noVotes")}</p>}
      {sealed.votes.map(({ itemId, round, question, choices }) => (
        <section key={`${itemId}:${round}`}>
          <h3 className="small">{t("sealedRound", { round: String(round), question })}</h3>
          <ul>
            {choices.map(({ name, choice, option, isAssisted }) => (
              <li key={name}>
                <span>
                  {name}
                  {isAssisted && ` (${t("votes:assisted.mark")})`}
                </span>{" "}
                <span>
                  {option === null
                    ? t(`choice.${choice ?? "none"}`)
                    : t("votes:option", { number: String(option) })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className={styles.hash}>{sealed.sha256}</p>
    </details>
  );
}
