import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi, timeVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Sect } from "../ui/sect.tsx";
import styles from "./agenda-versions.module.css";
import type { ToldChange, VersionLine } from "./agenda-version.views.server.ts";

/** Which agenda one is looking at, and what each version changed; nothing while there is only one. */
export function AgendaVersions({ versions }: { versions: readonly VersionLine[] }) {
  const { t } = useTranslation(["meetings", "shell"]);
  const [isOpen, setIsOpen] = useState(false);
  const latest = versions.at(-1);
  if (!latest || latest.number === 1) return null;
  const count = latest.changes.length;
  return (
    <>
      <Button variant="quiet" icon="doc" onPress={() => setIsOpen(true)}>
        {t("versions.latest", { number: latest.number, count })}
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        title={t("versions.title")}
        closeLabel={t("shell:close")}
        size="l"
      >
        <div className="stack">
          {versions.toReversed().map((version) => (
            <Version key={version.number} version={version} />
          ))}
        </div>
      </Dialog>
    </>
  );
}

function Version({ version }: { version: VersionLine }) {
  const { t } = useTranslation("meetings");
  const { number, madeAt, changes } = version;
  const when = { time: timeVi(madeAt), date: dateVi(madeAt) };
  return (
    <section>
      <Sect
        title={t("versions.number", { number })}
        level={3}
        end={<span className="num small muted">{t("versions.made", when)}</span>}
        thin
      />
      {number === 1 && <p>{t("versions.first")}</p>}
      {number > 1 && (
        <ul className={styles.changes}>
          {changes.map((change, place) => (
            <li key={place}>
              <Sentence change={change} />
              <small className="muted" lang="vi">
                {change.title}
              </small>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Sentence({ change }: { change: ToldChange }) {
  const { t } = useTranslation("meetings");
  const locale = useLocale();
  const subject = t(`versions.subject.${change.kind}`, { number: change.number });
  const { reason } = change;
  const words = () => {
    switch (change.is) {
      case "added":
      case "removed":
      case "restored":
        return t(`versions.${change.is}`, { subject });
      case "withdrawn":
      case "postponed":
        return reason
          ? t(`versions.${change.is}Because`, { subject, reason })
          : t(`versions.${change.is}`, { subject });
      case "moved":
      case "renamed":
      case "timed":
        return t(`versions.${change.is}`, { subject, from: change.from, to: change.to });
      case "mode": {
        const [from, to] = [t(`mode.${change.from}`), t(`mode.${change.to}`)];
        return t("versions.mode", { subject, from, to });
      }
      case "led":
      case "presented": {
        const [from, to] = [inLocale(locale, change.from), inLocale(locale, change.to)];
        return t(`versions.${change.is}`, { subject, from, to });
      }
      case "spoken":
        return change.to
          ? t("versions.spoken", { subject, to: inLocale(locale, change.to) })
          : t("versions.unspoken", { subject });
      default:
        return change satisfies never;
    }
  };
  return <span>{words()}</span>;
}
