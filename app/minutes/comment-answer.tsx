import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { TextArea } from "../ui/text-area.tsx";

/** Accepted, or not and why. */
export function CommentAnswer({ meetingId, commentId }: { meetingId: string; commentId: string }) {
  const { t } = useTranslation("minutes");
  const pressing = [
    ["accepted", t("accept")],
    ["declined", t("decline")],
  ];
  return (
    <DeedForm
      action={`/meetings/${meetingId}/minutes/answer`}
      draft={`minutes-answer:${commentId}`}
    >
      {(state) => (
        <div className="stack stack--s">
          <input type="hidden" name="commentId" value={commentId} />
          <TextArea label={t("answerText")} name="text" rows={2} maxLength={2000} />
          <div className="bar">
            {pressing.map(([verdict, label]) => (
              <Button
                key={verdict}
                type="submit"
                name="verdict"
                value={verdict}
                pending={state.is === "pending"}
              >
                {label}
              </Button>
            ))}
          </div>
        </div>
      )}
    </DeedForm>
  );
}
