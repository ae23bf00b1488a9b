import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { initialsOf } from "../annotations/initials.ts";
import { Button } from "../ui/button.tsx";
import { TextLink } from "../ui/button-link.tsx";
import { Icon } from "../ui/icon.tsx";
import { Notice } from "../ui/notice.tsx";
import { RefusalNotice } from "../ui/refusal-notice.tsx";
import { useToast } from "../ui/toasts.tsx";
import { useDeed } from "../ui/use-deed.ts";
import { DraftTools } from "./draft-tools.tsx";
import { hueOf } from "./draft-presence.ts";
import { useDraftStage } from "./use-draft-stage.ts";
import styles from "./draft-editor.module.css";
import text from "./draft-text.module.css";

/**
 * A text that several people write at once, and some only read. What is saved as a version is what
 * everybody else reads.
 */
export function DraftEditor() {
  const { t } = useTranslation("drafting");
  const { draft, live, box } = useDraftStage();
  const { kind, id } = draft.name;
  return (
    <section className={styles.draft} aria-label={t("title")}>
      <div className={styles.bar}>
        <DraftTools />
        {draft.mayWrite && <SaveVersion />}
        <div className={styles.state}>
          <People />
          <Sync />
        </div>
      </div>
      {live.sync === "refused" && (
        <Notice
          kind="refusal"
          title={t("refused")}
          action={<Button onPress={() => void live.startOver()}>{t("startOver")}</Button>}
        >
          {t("refusedNote")}
        </Notice>
      )}
      <div
        ref={box}
        className={`${text.sheet} ${kind === "minutes" ? text.minutes : text.resolution}`}
        aria-busy={live.sync === "opening"}
      />
      {draft.mayWrite && (
        <TextLink to={`/drafts/${kind}/${id}/versions`} small>
          {t("versions")}
        </TextLink>
      )}
    </section>
  );
}

function People() {
  const { t } = useTranslation("drafting");
  const locale = useLocale();
  const { live } = useDraftStage();
  if (live.people.length === 0) return null;
  return (
    <ul className={styles.people} aria-label={t("people")}>
      {live.people.map(({ personId, name }) => {
        const office = inLocale(locale, name);
        return (
          <li key={personId} data-hue={hueOf(personId)} title={office}>
            <span aria-hidden="true">{initialsOf(office)}</span>
            <span className="vh">{office}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** Who only reads is told whether what they see is what is being written now. */
function Sync() {
  const { t } = useTranslation("drafting");
  const { draft, live } = useDraftStage();
  const { sync } = live;
  const isOff = sync === "offline" || sync === "refused";
  const words = draft.mayWrite || sync === "opening" || sync === "refused" ? sync : null;
  return (
    <span className={styles.sync} role="status" data-sync={sync}>
      <Icon name={isOff ? "offline" : "sync"} size="s" />
      {words ? t(`sync.${words}`) : t(isOff ? "reading.offline" : "reading.live")}
    </span>
  );
}

function SaveVersion() {
  const { t } = useTranslation("drafting");
  const toast = useToast();
  const { draft, live } = useDraftStage();
  const { kind, id } = draft.name;
  const deed = useDeed<{ version: number }>(`/drafts/${kind}/${id}/save`);
  async function save(): Promise<void> {
    const next = await deed.submit({ seen: String(live.changes) });
    if (next.is === "done")
      toast({ kind: "done", text: t("savedAs", { version: String(next.answer.version) }) });
  }
  return (
    <>
      <Button
        variant="primary"
        isDisabled={live.sync !== "saved"}
        pending={deed.state.is === "pending"}
        pendingLabel={t("saving")}
        onPress={() => void save()}
      >
        {t("save")}
      </Button>
      <RefusalNotice state={deed.state} />
    </>
  );
}
