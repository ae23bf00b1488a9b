import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import type { DeedState } from "../ui/use-deed.ts";
import { MAX_COMMENT } from "./draft-comment.ts";
import type { ShownComment } from "./draft-comments.views.server.ts";
import { useDraftStage } from "./use-draft-stage.ts";

/** What whoever looks may do with it: the keeper decides on a wording, everybody may reply. */
export function CommentActs({ comment }: { comment: ShownComment }) {
  const { t } = useTranslation("drafting");
  const { draft } = useDraftStage();
  const [writes, setWrites] = useState<"reply" | "refuse" | null>(null);
  const { kind, id } = draft.name;
  const at = `/drafts/${kind}/${id}/comments/${comment.id}`;
  const decides = draft.mayWrite && comment.wording !== null;
  const settles = comment.isOwn || (draft.mayWrite && !decides);
  if (writes) return <Writing at={at} deed={writes} leave={() => setWrites(null)} />;
  return (
    <div className="bar">
      {decides && <Press at={at} deed="accept" />}
      {decides && <Button onPress={() => setWrites("refuse")}>{t("refuse")}</Button>}
      <Button onPress={() => setWrites("reply")}>{t("reply")}</Button>
      {settles && <Press at={at} deed="resolve" />}
    </div>
  );
}

function Press({ at, deed }: { at: string; deed: "accept" | "resolve" }) {
  const { t } = useTranslation("drafting");
  return (
    <DeedForm action={`${at}/${deed}`}>
      {(state) => (
        <Button
          type="submit"
          variant={deed === "accept" ? "primary" : "default"}
          icon="tick"
          pending={state.is === "pending"}
        >
          {t(deed)}
        </Button>
      )}
    </DeedForm>
  );
}

type Props = { at: string; deed: "reply" | "refuse"; leave(): void };

function Writing({ at, deed, leave }: Props) {
  const { t } = useTranslation("drafting");
  return (
    <DeedForm action={`${at}/${deed}`} onDone={leave} label={t(deed)}>
      {(state) => (
        <div className="stack stack--s">
          {deed === "reply" ? (
            <Reply state={state} />
          ) : (
            <TextArea label={t("reason")} name="reason" rows={2} maxLength={MAX_COMMENT} />
          )}
          <div className="bar">
            <Button type="submit" variant="primary" pending={state.is === "pending"}>
              {t(deed)}
            </Button>
            <Button variant="quiet" onPress={leave}>
              {t("comment.leave")}
            </Button>
          </div>
        </div>
      )}
    </DeedForm>
  );
}

function Reply({ state }: { state: DeedState<unknown> }) {
  const { t } = useTranslation("drafting");
  const fault = useFieldFaults(state);
  return (
    <TextArea
      label={t("replyText")}
      name="text"
      rows={2}
      maxLength={MAX_COMMENT}
      error={fault("text")}
    />
  );
}
