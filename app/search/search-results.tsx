import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { dateVi } from "../platform/dates.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { Sect } from "../ui/sect.tsx";
import type { Hit } from "./hit.ts";
import type { SearchPage } from "./search.views.server.ts";
import type { Piece } from "./snippet.ts";
import styles from "./search.module.css";

/** What was found, by kind; pages with the words around. */
export function SearchResults({ page: { query, groups } }: { page: SearchPage }) {
  const { t } = useTranslation("search");
  if (query.trim() === "") return <p className="muted">{t("hint")}</p>;
  if (groups.length === 0) {
    return (
      <EmptyState title={t("none", { query })} icon="search">
        {t("noneNote")}
      </EmptyState>
    );
  }
  return (
    <>
      {groups.map(({ kind, hits, found }) => (
        <section key={kind} aria-labelledby={`found-${kind}`}>
          <Sect title={t(`kind.${kind}`)} id={`found-${kind}`} count={found} />
          <ul className={styles.hits}>
            {hits.map((hit) => (
              <li key={hit.id}>
                <HitLine hit={hit} />
              </li>
            ))}
          </ul>
          {found > hits.length && (
            <p className="muted">{t("closest", { shown: hits.length, found })}</p>
          )}
        </section>
      ))}
    </>
  );
}

function HitLine({ hit }: { hit: Hit }) {
  const { t } = useTranslation("search");
  const { meeting } = hit;
  const about = meeting && { title: meeting.title, date: dateVi(meeting.startsAt) };
  return (
    <Link to={hit.to} className={styles.hit} lang="vi">
      <b>
        <Words pieces={hit.title} />
        {hit.page !== null && <span className={styles.page}>{t("page", { page: hit.page })}</span>}
      </b>
      {hit.snippet.length > 0 && (
        <span className={styles.snippet}>
          <Words pieces={hit.snippet} />
        </span>
      )}
      {hit.code !== null && <small>{hit.code}</small>}
      {about && <small>{hit.kind === "meeting" ? about.date : t("inMeeting", about)}</small>}
    </Link>
  );
}

function Words({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(({ text, marked }, at) =>
        marked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
      )}
    </>
  );
}
