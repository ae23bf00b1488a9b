import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import type { DeedState } from "../ui/use-deed.ts";
import { LETTERS_A_BLOCK } from "./draft-bounds.ts";
import { MAX_COMMENT } from "./draft-comment.ts";
import type { Quoted } from "./passages.client.ts";
import { useDraftStage } from "./use-draft-stage.ts";
import styles from "./draft-comments.module.css";

/** A word on a passage, or how it should read instead. */
export function CommentComposer({ quoted }: { quoted: Quoted }) {
  const { t } = useTranslation("drafting");
  const { draft, setQuoted } = useDraftStage();
  const { kind, id } = draft.name;
  const { blockId, from, quote } = quoted;
  return (
    <DeedForm
      action={`/drafts/${kind}/${id}/comment`}
      draft={`draft-comment:${kind}:${id}`}
      label={t("comment.begin")}
      onDone={() => setQuoted(null)}
    >
      {(state) => (
        <div className="stack stack--s">
          <blockquote className={styles.quote} lang="vi">
            {quote}
          </blockquote>
          <input type="hidden" name="blockId" value={blockId} />
          <input type="hidden" name="from" value={from} />
          <input type="hidden" name="quote" value={quote} />
          <Fields quote={quote} state={state} />
          <div className="bar">
            <Button type="submit" variant="primary" pending={state.is === "pending"}>
              {t("comment.send")}
            </Button>
            <Button variant="quiet" onPress={() => setQuoted(null)}>
              {t("comment.leave")}
            </Button>
          </div>
        </div>
      )}
    </DeedForm>
  );
}

function Fields({ quote, state }: { quote: string; state: DeedState<unknown> }) {
  const { t } = useTranslation("drafting");
  const fault = useFieldFaults(state);
  const [isWording, setWording] = useState(false);
  return (
    <>
      <TextArea
        label={t("comment.text")}
        name="text"
        rows={3}
        maxLength={MAX_COMMENT}
        error={fault("text")}
        autoFocus
      />
      <Checkbox name="is" value="wording" isSelected={isWording} onChange={setWording}>
        {t("comment.isWording")}
      </Checkbox>
      {isWording && (
        <TextArea
          label={t("comment.wording")}
          description={t("comment.wordingNote")}
          name="wording"
          rows={4}
          maxLength={LETTERS_A_BLOCK}
          defaultValue={quote}
        />
      )}
    </>
  );
}
