import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { SearchForm } from "../search/search-form.tsx";
import { SearchResults } from "../search/search-results.tsx";
import { searchPage } from "../search/search.views.server.ts";
import { Shell } from "../shell.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { PageHead } from "../ui/page-shell.tsx";

export const loader = page(({ app, person, url }) =>
  searchPage(app.read, { person, query: (url.searchParams.get("q") ?? "").slice(0, 200) }),
);

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("search:pageTitle") },
];

export default function SearchRoute() {
  const { t } = useTranslation("search");
  const found = useLoaderData<typeof loader>();
  const archive = <ButtonLink to="/archive">{t("archive.title")}</ButtonLink>;
  return (
    <Shell>
      <div className="single stack">
        <PageHead title={t("title")} actions={archive} />
        <SearchForm query={found.query} />
        <SearchResults page={found} />
      </div>
    </Shell>
  );
}
