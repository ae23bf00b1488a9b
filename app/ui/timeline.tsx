import type { ReactNode } from "react";

export type TimelineProps = {
  label: string;
  entries: {
    id: string;
    when: ReactNode;
    title: ReactNode;
    end?: ReactNode;
    body?: ReactNode;
    state: "done" | "now" | "next";
    /** The state in a word, for those who do not see the line. */
    stateLabel: string;
  }[];
};

/** One thing after another, from the first cause to what is still to come. */
export function Timeline({ label, entries }: TimelineProps) {
  return (
    <ol className="timeline" aria-label={label}>
      {entries.map((entry) => (
        <li
          key={entry.id}
          className={entry.state}
          aria-current={entry.state === "now" ? "step" : undefined}
        >
          <span className="timeline__when">{entry.when}</span>
          <span className="timeline__mark" aria-hidden="true">
            <i />
          </span>
          <div>
            <div className="timeline__head">
              <b>
                {entry.title}
                <span className="vh">{` (${entry.stateLabel})`}</span>
              </b>
              {entry.end}
            </div>
            {entry.body && <div className="timeline__body">{entry.body}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
