import { useContext, useMemo, useState, useSyncExternalStore } from "react";
import { MARKS, type Mark } from "./secret-ballot.ts";
import { DraftOwner } from "../ui/use-draft.ts";

/**
 * What the voter has chosen but not yet confirmed, kept on this device until it is recorded: also
 * over a sign-in that expired. It is one of the person's drafts and is forgotten with them. Of a
 * secret vote nothing is ever kept on the device.
 */
export function useKeptChoice(
  voteId: string,
  isSecret: boolean,
): [Mark | null, (mark: Mark | null) => void] {
  const owner = useContext(DraftOwner);
  const name = owner && !isSecret && `draft:${owner}:vote:${voteId}`;
  const restored = useSyncExternalStore(
    never,
    useMemo(() => readOnce(name), [name]),
    nothing,
  );
  const [put, setPut] = useState<{ mark: Mark | null } | null>(null);

  function keep(mark: Mark | null): void {
    setPut({ mark });
    if (!name) return;
    if (mark) localStorage.setItem(name, mark);
    else localStorage.removeItem(name);
  }

  return [put ? put.mark : restored, keep];
}

/** Read when the page comes on screen and never again: what another tab is choosing stays there. */
function readOnce(name: string | false | null): () => Mark | null {
  let read: { mark: Mark | null } | null = null;
  return () => {
    const kept = read || !name ? null : localStorage.getItem(name);
    read ??= { mark: MARKS.find((each) => each === kept) ?? null };
    return read.mark;
  };
}

const never = () => () => undefined;
/** The server, which renders first, knows nothing of this device. */
const nothing = () => null;
