import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { dateVi } from "../platform/dates.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { Sect } from "../ui/sect.tsx";
import type { Hit, SearchPage } from "./search.views.server.ts";
import type { Piece } from "./snippet.ts";
import styles from "./search.module.css";

const KINDS = ["page", "paper", "item", "meeting"] as const;

/** What was found, by kind; pages with the words around. */
export function SearchResults({ page: { query, hits } }: { page: SearchPage }) {
  const { t } = useTranslation("search");
  if (query.trim() === "") return <p className="muted">{t("hint")}</p>;
  if (hits.length === 0) {
    return (
      <EmptyState title={t("none", { query })} icon="search">
        {t("noneNote")}
      </EmptyState>
    );
  }
  return (
    <>
      {KINDS.map((kind) => ({ kind, own: hits.filter((hit) => hit.kind === kind) }))
        .filter(({ own }) => own.length > 0)
        .map(({ kind, own }) => (
          <section key={kind} aria-labelledby={`found-${kind}`}>
            <Sect title={t(`kind.${kind}`)} id={`found-${kind}`} count={own.length} />
            <ul className={styles.hits}>
              {own.map((hit) => (
                <li key={hit.id}>
                  <HitLine hit={hit} />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}

function HitLine({ hit }: { hit: Hit }) {
  const { t } = useTranslation("search");
  const about = { title: hit.meeting.title, date: dateVi(hit.meeting.startsAt) };
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
      {hit.kind === "meeting" ? (
        <small>{about.date}</small>
      ) : (
        <small>{t("inMeeting", about)}</small>
      )}
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
