import { Notice } from "./notice.tsx";
import { Progress } from "./progress.tsx";
import { RefusalNotice } from "./refusal-notice.tsx";
import type { UploadState } from "./use-file-upload.ts";

export type UploadWords<Answer> = {
  sending: string;
  sendingText(percent: number, megabytes: number): string;
  checking: string;
  checkingText: string;
  sent(title: string, answer: Answer): string;
  lost: string;
};

type Props<Answer> = { state: UploadState<Answer>; words: UploadWords<Answer> };

/** How far a file is, and what became of it. */
export function UploadProgress<Answer>({ state, words }: Props<Answer>) {
  switch (state.is) {
    case "idle":
      return null;
    case "sending": {
      const percent = state.total > 0 ? Math.floor((state.sent * 100) / state.total) : 0;
      const size = Math.max(1, Math.round(state.total / 1024 / 1024));
      const text = words.sendingText(percent, size);
      return <Progress label={words.sending} text={text} value={percent} />;
    }
    case "checking":
      return <Progress label={words.checking} text={words.checkingText} />;
    case "done":
      return (
        <Notice kind="done" live>
          {words.sent(state.title, state.answer)}
        </Notice>
      );
    case "refused":
      return <RefusalNotice state={state} />;
    case "lost":
      return <Notice kind="refusal">{words.lost}</Notice>;
    default:
      return state satisfies never;
  }
}
