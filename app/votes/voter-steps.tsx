import { useState } from "react";
import { useConnection } from "../live/use-live.ts";
import { useDeed, type DeedState } from "../ui/use-deed.ts";
import { ChooseStep } from "./choose-step.tsx";
import { ConfirmStep } from "./confirm-step.tsx";
import { EndedStep } from "./ended-step.tsx";
import { OfflineStep } from "./offline-step.tsx";
import type { Receipt } from "./receipt.ts";
import { chosenBy, markOf, type Mark } from "./secret-ballot.ts";
import { RecordedStep } from "./recorded-step.tsx";
import { useKeptChoice } from "./use-kept-choice.ts";
import type { StepProps } from "./vote-step.ts";

type Props = StepProps & { receipt: Receipt | null; onRecorded: (receipt: Receipt) => void };

/** Choose, confirm, recorded; and again until the vote closes. */
export function VoterSteps({ receipt: read, onRecorded, ...step }: Props) {
  const { vote } = step;
  const { isSecret } = vote.form;
  const [mark, keep] = useKeptChoice(vote.id, isSecret);
  const [isChanging, setIsChanging] = useState(false);
  // Neither a refusal nor a lost connection empties it; what the device keeps, it never enters.
  const [password, setPassword] = useState("");
  const deed = useDeed<Receipt>(`/votes/${vote.id}/${isSecret ? "cast-secret" : "cast"}`, {
    onDone: (answer) => {
      keep(null);
      setPassword("");
      setIsChanging(false);
      onRecorded(answer);
    },
  });
  const isConnected = useConnection() === "on";
  const receipt = newest(read, deed.state.is === "done" ? deed.state.answer : null);

  if (vote.state !== "open") return <EndedStep {...step} receipt={receipt} />;
  // An answer that was lost on its way, or the same choice sent from another tablet: the page read
  // again shows that it is recorded after all.
  const isSettled = wasNotTaken(deed.state) && receipt !== null && isOf(receipt, mark);
  const isAnswering = !isSettled && (mark !== null || isChanging || receipt === null);
  if (!isAnswering && receipt && vote.mine.is === "voter") {
    const change = () => {
      deed.reset();
      keep(null);
      setIsChanging(true);
    };
    const mine = { seat: vote.mine.seat, receipt, isConnected };
    return <RecordedStep {...step} {...mine} onChange={change} />;
  }
  if (!isConnected) return <OfflineStep {...step} receipt={receipt} />;
  if (mark) {
    const back = () => {
      deed.reset();
      keep(null);
      setIsChanging(true);
    };
    const doing = { mark, receipt, state: deed.state, onBack: back };
    const again = { password, onPassword: setPassword };
    const cast = {
      ...(isSecret ? { mark } : castOf(mark, receipt)),
      ...(vote.asksForPassword && { password }),
    };
    return <ConfirmStep {...step} {...doing} {...again} onRecord={() => void deed.submit(cast)} />;
  }
  return <ChooseStep {...step} onChoose={keep} onKeep={receipt && (() => setIsChanging(false))} />;
}

function wasNotTaken(state: DeedState<Receipt>): boolean {
  if (state.is !== "refused") return state.is === "unsent";
  return state.refusal.code === "cast-superseded" || state.refusal.code === "secret-vote-cast";
}

/** Of a secret vote one ballot is recorded, whichever it was. */
function isOf({ choice, option }: Receipt, mark: Mark | null): boolean {
  return choice === null || markOf({ choice, option }) === mark;
}

/** The fields of a cast under one's name; it says which one it takes the place of. */
function castOf(mark: Mark, receipt: Receipt | null): Record<string, string> {
  const { choice, option } = chosenBy(mark);
  return {
    choice,
    ...(option !== null && { option: String(option) }),
    ...(receipt && { replaces: receipt.castId }),
  };
}

/** Two tabs, or an answer and a page read before it: the later cast is the one that counts. */
function newest(one: Receipt | null, other: Receipt | null): Receipt | null {
  if (!one || !other) return one ?? other;
  return one.seq > other.seq ? one : other;
}
