import { useContext, useEffect, useState } from "react";
import { CHOICES, type Choice } from "../counting/tally.ts";
import { DraftOwner } from "../ui/use-draft.ts";

/**
 * What the voter has chosen but not yet confirmed, kept on this device until it is recorded: also
 * over a sign-in that expired. It is one of the person's drafts and is forgotten with them.
 */
export function useKeptChoice(voteId: string): [Choice | null, (choice: Choice | null) => void] {
  const owner = useContext(DraftOwner);
  const name = owner && `draft:${owner}:vote:${voteId}`;
  const [choice, setChoice] = useState<Choice | null>(null);

  useEffect(() => {
    // Only once on screen: the server, which renders first, knows nothing of this device.
    const kept = name ? localStorage.getItem(name) : null;
    setChoice(CHOICES.find((each) => each === kept) ?? null);
  }, [name]);

  function keep(next: Choice | null): void {
    setChoice(next);
    if (!name) return;
    if (next) localStorage.setItem(name, next);
    else localStorage.removeItem(name);
  }

  return [choice, keep];
}
