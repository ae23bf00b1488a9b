import { useContext, useMemo, useState, useSyncExternalStore } from "react";
import { CHOICES, type Choice } from "../counting/decision.ts";
import { DraftOwner } from "../ui/use-draft.ts";

/**
 * What the voter has chosen but not yet confirmed, kept on this device until it is recorded: also
 * over a sign-in that expired. It is one of the person's drafts and is forgotten with them.
 */
export function useKeptChoice(voteId: string): [Choice | null, (choice: Choice | null) => void] {
  const owner = useContext(DraftOwner);
  const name = owner && `draft:${owner}:vote:${voteId}`;
  const restored = useSyncExternalStore(
    never,
    useMemo(() => readOnce(name), [name]),
    nothing,
  );
  const [put, setPut] = useState<{ choice: Choice | null } | null>(null);

  function keep(choice: Choice | null): void {
    setPut({ choice });
    if (!name) return;
    if (choice) localStorage.setItem(name, choice);
    else localStorage.removeItem(name);
  }

  return [put ? put.choice : restored, keep];
}

/** Read when the page comes on screen and never again: what another tab is choosing stays there. */
function readOnce(name: string | null): () => Choice | null {
  let read: { choice: Choice | null } | null = null;
  return () => {
    const kept = read || !name ? null : localStorage.getItem(name);
    read ??= { choice: CHOICES.find((each) => each === kept) ?? null };
    return read.choice;
  };
}

const never = () => () => undefined;
/** The server, which renders first, knows nothing of this device. */
const nothing = () => null;
