import { useRef } from "react";
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
import type { LiveDraft } from "./live-draft.views.server.ts";
import { useDraftWords } from "./use-draft-words.ts";
import { useLiveDraft, type LiveText } from "./use-live-draft.ts";
import styles from "./draft-editor.module.css";
import text from "./draft-text.module.css";

/** A text that several people write at once. What is saved as a version is what others read. */
export function DraftEditor({ draft }: { draft: LiveDraft }) {
  const { t } = useTranslation("drafting");
  const box = useRef<HTMLDivElement>(null);
  const live = useLiveDraft(draft, { words: useDraftWords(draft.name.kind), box });
  return (
    <section className={styles.draft} aria-label={t("title")}>
      <div className={styles.bar}>
        <DraftTools kind={draft.name.kind} editor={live.editor} />
        <People live={live} />
        <SaveVersion draft={draft} live={live} />
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
        className={`${text.sheet} ${draft.name.kind === "minutes" ? text.minutes : text.resolution}`}
        aria-busy={live.sync === "opening"}
      />
    </section>
  );
}

function People({ live }: { live: LiveText }) {
  const { t } = useTranslation("drafting");
  const locale = useLocale();
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

function SaveVersion({ draft, live }: { draft: LiveDraft; live: LiveText }) {
  const { t } = useTranslation("drafting");
  const toast = useToast();
  const { kind, id } = draft.name;
  const deed = useDeed<{ version: number }>(`/drafts/${kind}/${id}/save`);
  async function save(): Promise<void> {
    const next = await deed.submit({ seen: String(live.changes) });
    if (next.is === "done")
      toast({ kind: "done", text: t("savedAs", { version: String(next.answer.version) }) });
  }
  return (
    <div className={styles.save}>
      <span className={styles.sync} role="status" data-sync={live.sync}>
        <Icon
          name={live.sync === "offline" || live.sync === "refused" ? "offline" : "sync"}
          size="s"
        />
        {t(`sync.${live.sync}`)}
      </span>
      <TextLink to={`/drafts/${kind}/${id}/versions`} small>
        {t("versions")}
      </TextLink>
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
    </div>
  );
}
