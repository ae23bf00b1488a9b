import { useEffect, useRef, useState, type RefObject } from "react";
import { useDeed, type DeedState } from "../ui/use-deed.ts";
import { useDraft } from "../ui/use-draft.ts";
import type { MemberSheet } from "./ballot-view.ts";
import type { IssueAnswer, OpinionDraft } from "./opinion.ts";

export type KeptOpinion = {
  opinion: OpinionDraft;
  change(part: Partial<OpinionDraft>): void;
  answerIssue(issueId: string, part: Partial<IssueAnswer>): void;
  /** When the server last kept it; null: never. */
  savedAt: number | null;
  /** Something of it is not on the server yet. */
  isUnsaved: boolean;
  state: DeedState<unknown>;
  /** What somebody else has written on the same sheet meanwhile takes the place of this. */
  take(draft: MemberSheet["draft"]): void;
  /** Nothing of it is a draft any more. */
  settle(): void;
};

type Kept = { ballotId: string; sheet: MemberSheet; form: RefObject<HTMLFormElement> };

/** Long enough for a word, short enough that nothing is lost by looking up. */
const PAUSE = 700;
const PAUSE_WHEN_LOST = 5000;

/**
 * What is written on the sheet is kept as it is written: on the device at once, a moment later on the
 * server, where the assistant reads it too. What arrives meanwhile never moves it.
 */
export function useKeptOpinion({ ballotId, sheet, form }: Kept): KeptOpinion {
  const { opinion, latest, put } = useWritten(sheet);
  const [savedAt, setSavedAt] = useState(sheet.draft.savedAt);
  const [unsaved, setUnsaved] = useState(0);
  const { personId } = sheet;
  const forget = useDraft(form, `ballot:${ballotId}:${personId}`);
  const { submit, state } = useDeed<{ savedAt: number }>(`/ballots/${ballotId}/save-draft`);

  async function save() {
    const sent = latest.current;
    const done = await submit({ opinion: JSON.stringify(sent), personId });
    if (done.is !== "done") return;
    setSavedAt(done.answer.savedAt);
    // What was written while it was on its way is still to be kept.
    if (latest.current === sent) settle();
    else setUnsaved((count) => count + 1);
  }
  function settle() {
    setUnsaved(0);
    forget();
  }
  function change(part: Partial<OpinionDraft>) {
    put({ ...latest.current, ...part });
    setUnsaved((count) => count + 1);
  }
  function take(draft: MemberSheet["draft"]) {
    put(plain(draft));
    setSavedAt(draft.savedAt);
    settle();
  }
  useSaving({ unsaved, pause: state.is === "unsent" ? PAUSE_WHEN_LOST : PAUSE, save });

  const answerIssue: KeptOpinion["answerIssue"] = (id, part) =>
    change({ answers: answered(latest.current.answers, id, part) });
  return { opinion, change, answerIssue, savedAt, isUnsaved: unsaved > 0, state, take, settle };
}

/** What is on the screen, and the same for what runs later than this drawing of it. */
function useWritten({ draft }: MemberSheet) {
  const [opinion, setOpinion] = useState<OpinionDraft>(() => plain(draft));
  const latest = useRef(opinion);
  const put = (next: OpinionDraft) => {
    latest.current = next;
    setOpinion(next);
  };
  return { opinion, latest, put };
}

type Saving = { unsaved: number; pause: number; save(): Promise<void> };

/** One at a time, a moment after the last key. */
function useSaving({ unsaved, pause, save }: Saving): void {
  const latest = useRef(save);
  const isFlying = useRef(false);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    if (unsaved === 0) return;
    const timer = setTimeout(() => {
      if (isFlying.current) return;
      isFlying.current = true;
      void latest.current().finally(() => {
        isFlying.current = false;
      });
    }, pause);
    return () => clearTimeout(timer);
  }, [unsaved, pause]);
}

function plain({ choice, text, isReserved, answers, fileIds }: OpinionDraft): OpinionDraft {
  return { choice, text, isReserved, answers, fileIds };
}

function answered(
  answers: readonly IssueAnswer[],
  issueId: string,
  part: Partial<IssueAnswer>,
): IssueAnswer[] {
  const known = answers.find((each) => each.issueId === issueId);
  const next = { choice: "", text: "", ...known, ...part, issueId };
  return [...answers.filter((each) => each.issueId !== issueId), next];
}
