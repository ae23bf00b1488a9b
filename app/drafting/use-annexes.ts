import { useEffect, useState } from "react";
import { useDraftStage } from "./use-draft-stage.ts";

type Moves = typeof import("./annexes.client.ts");

/** The annexes of the live text as they stand, and what can be done with them. */
export function useAnnexes() {
  const { editor } = useDraftStage().live;
  const [moves, setMoves] = useState<Moves | null>(null);
  useEffect(() => {
    void import("./annexes.client.ts").then(setMoves);
  }, []);
  const done = (move: (known: Moves, open: NonNullable<typeof editor>) => void) => () => {
    if (moves && editor) move(moves, editor);
  };
  return {
    isReady: moves !== null && editor !== null,
    annexes: moves && editor ? moves.annexesIn(editor.state.doc) : [],
    isInAnnex: moves !== null && editor !== null && moves.isInAnnex(editor),
    add: done((known, open) => known.addAnnex(open)),
    goTo: (place: number) => done((known, open) => known.goToAnnex(open, place))(),
    lift: (place: number) => done((known, open) => known.liftAnnex(open, place))(),
    remove: (place: number) => done((known, open) => known.removeAnnex(open, place))(),
  };
}
