import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { classNames } from "../ui/class-names.ts";
import { Icon } from "../ui/icon.tsx";
import { State } from "../ui/state.tsx";
import { layerIcon } from "./layer-look.ts";
import { markColour } from "./mark-colour.ts";
import { NoteActions } from "./note-actions.tsx";
import { NoteReplies } from "./note-replies.tsx";
import { NoteStanding } from "./note-standing.tsx";
import styles from "./note-card.module.css";
import { isOnText, type Thread } from "./threads.ts";
import { useNoteWords } from "./use-note-words.ts";
import type { Noting } from "./use-noting.ts";

type Props = { thread: Thread; noting: Noting };

/** One note: whose word, where, and what; once chosen, also what can be done with it. */
export function NoteCard({ thread, noting }: Props) {
  const { t } = useTranslation("notes");
  const locale = useLocale();
  const words = useNoteWords();
  const { note, layer, replies, resolved } = thread;
  const { record, author, mine, refused } = note;
  const isChosen = noting.chosen === record.id;
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isChosen) card.current?.scrollIntoView({ block: "nearest" });
  }, [isChosen]);
  return (
    <article
      ref={card}
      className={classNames("note", styles.card, `note--${layer}`, isChosen && styles.on)}
    >
      <div className="note__h">
        <State tone={layer} icon={layerIcon(layer)}>
          {layer === "team"
            ? words.audienceName(record.audience, noting.choices)
            : words.layerName(layer)}
        </State>
        <time>{words.placeAndTime(thread)}</time>
      </div>
      {(!mine || layer !== "mine") && <strong>{inLocale(locale, author.name)}</strong>}
      <button
        type="button"
        className={styles.open}
        aria-expanded={isChosen}
        aria-label={words.nameOf(thread)}
        onClick={() => {
          noting.choose(isChosen ? null : record.id);
          if (!isChosen) noting.show(thread);
        }}
      />
      {isOnText(record) && <q lang="vi">{record.selection.exact}</q>}
      {record.body !== "" && <p className={styles.body}>{record.body}</p>}
      {record.body === "" && !isOnText(record) && (
        <p className="muted">{t(`kind.${record.kind}`)}</p>
      )}
      <Signs color={record.color} tags={record.tags} />
      <NoteStanding thread={thread} noting={noting} />
      {refused && (
        <State tone="overdue" icon="warn" wrap>
          {t(`refused.${refused}`)}
        </State>
      )}
      {!isChosen && replies.length > 0 && (
        <p className="note__f">{t("replies", { count: replies.length })}</p>
      )}
      {resolved && (
        <State tone="for" icon="tick">
          {t("resolvedBy", { name: inLocale(locale, resolved.by.name) })}
        </State>
      )}
      {isChosen && (
        <div className={styles.more}>
          <NoteReplies thread={thread} noting={noting} />
          <NoteActions thread={thread} noting={noting} />
        </div>
      )}
    </article>
  );
}

/** What its colour says, and its tags. */
function Signs({ color, tags }: { color: number; tags: readonly string[] }) {
  const { t } = useTranslation("notes");
  const { meaning, icon } = markColour(color);
  if (meaning === "plain" && tags.length === 0) return null;
  return (
    <p className={styles.signs}>
      {meaning !== "plain" && (
        <span className={styles.sign} data-color={color}>
          <Icon name={icon} size="s" />
          {t(`colour.${meaning}`)}
        </span>
      )}
      {tags.map((tag) => (
        <span key={tag} className="chip">
          {tag}
        </span>
      ))}
    </p>
  );
}
