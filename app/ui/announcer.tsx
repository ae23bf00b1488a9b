import { createContext, useCallback, useContext, useState, type ReactNode } from "react";

export type Urgency = "polite" | "assertive";

type Announce = (text: string, urgency?: Urgency) => void;

const AnnounceContext = createContext<Announce | null>(null);

/** Holds the two regions a screen reader listens to; stands once around the app. */
export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ polite: "", assertive: "", count: 0 });
  const announce = useCallback<Announce>((text, urgency = "polite") => {
    setSaid(({ count, ...before }) => ({ ...before, [urgency]: text, count: count + 1 }));
  }, []);
  // The same sentence twice is two pieces of news: a trailing blank makes it a change.
  const pause = said.count % 2 === 0 ? "" : "\u00a0";
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      {/* Marked so that a dialog in front of the page does not silence the news. */}
      <div className="vh" role="status" data-live-announcer="true">
        {said.polite && said.polite + pause}
      </div>
      <div className="vh" role="alert" data-live-announcer="true">
        {said.assertive && said.assertive + pause}
      </div>
    </AnnounceContext.Provider>
  );
}

/** Says a sentence to those who listen instead of looking. */
export function useAnnounce(): Announce {
  const announce = useContext(AnnounceContext);
  if (!announce) throw new Error("useAnnounce needs an Announcer above it");
  return announce;
}
