import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { timeVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { MAX_BODY_BYTES } from "./annotation.ts";
import { replyTo } from "./note-draft.ts";
import styles from "./note-card.module.css";
import { timeOf, type Thread } from "./threads.ts";
import type { Noting } from "./use-noting.ts";

type Props = { thread: Thread; noting: Noting };

/** What was said to a note, and the place to answer; a private note needs no answers. */
export function NoteReplies({ thread, noting }: Props) {
  const { t } = useTranslation("notes");
  const locale = useLocale();
  const { note, replies, layer } = thread;
  if (layer === "mine" && replies.length === 0) return null;
  return (
    <>
      <ul className={styles.replies} aria-label={t("repliesTo")}>
        {replies.map((reply) => (
          <li key={reply.record.id}>
            <span className="note__h">
              <strong>{inLocale(locale, reply.author.name)}</strong>
              <time>{timeVi(timeOf(reply))}</time>
            </span>
            <span className={styles.body}>{reply.record.body}</span>
            {reply.refused && <span className="small">{t(`refused.${reply.refused}`)}</span>}
            {reply.mine && (
              <Button
                variant="icon"
                icon="bin"
                label={t("removeReply")}
                onPress={() => {
                  noting.store?.remove(reply.record.id);
                  noting.store?.endStep();
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {noting.mayWrite && <ReplyBox key={note.record.id} thread={thread} noting={noting} />}
    </>
  );
}

function ReplyBox({ thread, noting }: Props) {
  const { t } = useTranslation("notes");
  const field = useRef<HTMLTextAreaElement>(null);
  const send = () => {
    const body = field.current?.value.trim() ?? "";
    if (body === "" || !field.current) return field.current?.focus();
    noting.store?.put(replyTo(thread.note.record, noting.making(), body));
    noting.store?.endStep();
    field.current.value = "";
  };
  return (
    <div className={styles.reply}>
      <textarea
        ref={field}
        className="field"
        rows={1}
        maxLength={MAX_BODY_BYTES / 4}
        aria-label={t("reply")}
        placeholder={t("reply")}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) send();
        }}
      />
      <Button onPress={send}>{t("send")}</Button>
    </div>
  );
}
