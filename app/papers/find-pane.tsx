import { useEffect, useRef, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { RadioChoices } from "../ui/radio-choices.tsx";
import type { FindHit, Found } from "./find-words.views.server.ts";
import styles from "./reader-pane.module.css";
import type { Find } from "./use-find.ts";

type Props = {
  find: Find;
  /** Whether the other papers of the meeting may be searched as well. */
  inMeeting: boolean;
};

/** Words in the paper or in all of the meeting: each place with the words around it. */
export function FindPane({ find, inMeeting }: Props) {
  const { t } = useTranslation("papers");
  const field = useRef<HTMLInputElement>(null);
  const count = find.found?.hits.length ?? 0;
  const step = (by: number) => count > 0 && find.choose((find.at + by + count) % count);
  useEffect(() => field.current?.focus(), []);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Enter") return;
    event.preventDefault();
    step(event.shiftKey ? -1 : 1);
  }

  return (
    <div className={styles.find} role="search">
      <input
        ref={field}
        className="field"
        type="search"
        enterKeyHint="search"
        aria-label={t("reader.findField")}
        placeholder={t("reader.findField")}
        value={find.query}
        onKeyDown={onKeyDown}
        onChange={(event) => find.setQuery(event.currentTarget.value)}
      />
      {inMeeting && (
        <RadioChoices
          label={t("reader.findWhere")}
          labelHidden
          look="segments"
          value={find.scope}
          onChange={(scope) => find.setScope(scope === "meeting" ? "meeting" : "paper")}
          options={[
            { value: "paper", label: t("reader.findHere") },
            { value: "meeting", label: t("reader.findMeeting") },
          ]}
        />
      )}
      <div className={styles.steps}>
        <span className={styles.count} role="status">
          <FindCount find={find} />
        </span>
        <Button
          variant="icon"
          icon="up"
          label={t("reader.findPrevious")}
          isDisabled={count === 0}
          onPress={() => step(-1)}
        />
        <Button
          variant="icon"
          icon="down"
          label={t("reader.findNext")}
          isDisabled={count === 0}
          onPress={() => step(1)}
        />
      </div>
      {find.found && <HitList find={find} found={find.found} />}
    </div>
  );
}

function FindCount({ find: { query, found, isSearching, at } }: { find: Find }) {
  const { t } = useTranslation("papers");
  if (isSearching) return <>{t("reader.searching")}</>;
  if (!found) return <>{query.trim() === "" ? t("reader.findHint") : ""}</>;
  const total = found.hits.length;
  if (total > 0) {
    const of = found.isCut ? `${total}+` : String(total);
    return <>{t("reader.found", { current: at + 1, total: of })}</>;
  }
  return <>{t(found.isWordless ? "reader.findWordless" : "reader.notFound")}</>;
}

function HitList({ find, found }: { find: Find; found: Found }) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-current=true]")?.scrollIntoView({ block: "nearest" });
  }, [find.at]);
  return (
    <ol ref={list} className={styles.hits} lang="vi">
      {found.hits.map((hit, at) => {
        const paper = found.papers.find(({ id }) => id === hit.paperId);
        const isNewPaper = at === 0 || found.hits[at - 1]?.paperId !== hit.paperId;
        return (
          <li key={`${hit.paperId} ${hit.page} ${hit.nth}`}>
            {paper && isNewPaper && <b className={styles.of}>{`${paper.number} ${paper.title}`}</b>}
            <HitLine hit={hit} isAt={at === find.at} onPress={() => find.choose(at)} />
          </li>
        );
      })}
    </ol>
  );
}

function HitLine({ hit, isAt, onPress }: { hit: FindHit; isAt: boolean; onPress: () => void }) {
  const { t } = useTranslation("papers");
  return (
    <button type="button" className={styles.hit} aria-current={isAt} onClick={onPress}>
      <span>
        {hit.words.map(({ text, marked }, at) =>
          marked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
        )}
      </span>
      <small>{t("reader.page", { page: hit.page })}</small>
    </button>
  );
}
