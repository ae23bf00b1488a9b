import type { PreparedVote } from "./prepared-votes.views.server.ts";
import { useFormWords } from "./use-form-words.ts";
import { VoteOptions } from "./vote-options.tsx";

/** A vote as it was got ready: its question, its alternatives, how it is taken. */
export function PreparedVoteWords({ vote }: { vote: PreparedVote }) {
  const words = useFormWords()(vote.form);
  return (
    <div className="grow">
      <p lang="vi">
        <b>{vote.question}</b>
      </p>
      <VoteOptions options={vote.form.options} />
      {words.length > 0 && <p className="small muted">{words.join(" · ")}</p>}
    </div>
  );
}
