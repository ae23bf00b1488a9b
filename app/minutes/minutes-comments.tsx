import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi, timeVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Sect } from "../ui/sect.tsx";
import { Select } from "../ui/select.tsx";
import { State } from "../ui/state.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import type { DeedState } from "../ui/use-deed.ts";
import { CommentAnswer } from "./comment-answer.tsx";
import type { MinutesPage } from "./minutes-page.views.server.ts";
import styles from "./minutes.module.css";

/** What the members say, what the secretariat answers. */
export function MinutesComments({ page }: { page: MinutesPage }) {
  const { t } = useTranslation("minutes");
  return (
    <section className="stack">
      <Sect title={t("comments")} />
      {page.comments.length === 0 && <p className="small muted">{t("noComments")}</p>}
      <ul className={styles.list}>
        {page.comments.map((comment) => (
          <Comment key={comment.id} page={page} comment={comment} />
        ))}
      </ul>
      {page.may.comment && (
        <DeedForm
          action={`/meetings/${page.meeting.id}/minutes/comment`}
          draft={`minutes-comment:${page.meeting.id}`}
          clears
          label={t("comment")}
        >
          {(state) => <Fields page={page} state={state} />}
        </DeedForm>
      )}
    </section>
  );
}

function Fields({ page, state }: { page: MinutesPage; state: DeedState<unknown> }) {
  const { t } = useTranslation("minutes");
  const fault = useFieldFaults(state);
  return (
    <div className="stack stack--s">
      <input type="hidden" name="version" value={page.version} />
      <Select
        label={t("commentSection")}
        name="section"
        blank={t("whole")}
        options={page.sections.map(({ key, title }) => ({ value: key, label: title }))}
      />
      <TextArea label={t("commentText")} name="text" maxLength={2000} error={fault("text")} />
      <Button type="submit" variant="primary" pending={state.is === "pending"}>
        {t("send")}
      </Button>
    </div>
  );
}

type Props = { page: MinutesPage; comment: MinutesPage["comments"][number] };

function Comment({ page, comment }: Props) {
  const { t } = useTranslation("minutes");
  const locale = useLocale();
  const { answer, at, by } = comment;
  const section = page.sections.find(({ key }) => key === comment.section)?.title ?? t("whole");
  const when = `${timeVi(at)} ${dateVi(at)}`;
  const facts = [when, t("onVersion", { version: String(comment.version) }), section];
  return (
    <li>
      <b>{by && inLocale(locale, by)}</b>
      <p className="micro muted">{facts.join(" · ")}</p>
      <p>{comment.text}</p>
      {answer ? (
        <p className="small">
          <State icon={answer.verdict === "accepted" ? "tick" : "close"}>{t(answer.verdict)}</State>{" "}
          {answer.text}
        </p>
      ) : page.may.answer ? (
        <CommentAnswer meetingId={page.meeting.id} commentId={comment.id} />
      ) : (
        <p className="small muted">{t("unanswered")}</p>
      )}
    </li>
  );
}
