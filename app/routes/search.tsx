import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { may } from "../people/permission.ts";
import { SearchForm } from "../search/search-form.tsx";
import { SearchResults } from "../search/search-results.tsx";
import { searchPage } from "../search/search.views.server.ts";
import { Shell } from "../shell.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { PageHead } from "../ui/page-shell.tsx";

export const loader = page(async ({ app, person, url }) => {
  const query = (url.searchParams.get("q") ?? "").slice(0, 200);
  const found = await searchPage(app.read, { person, query });
  const hasRegister = may(person, "resolution.read", { state: "issued", relations: [] });
  return { found, hasRegister };
});

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("search:pageTitle") },
];

export default function SearchRoute() {
  const { t } = useTranslation(["search", "register"]);
  const { found, hasRegister } = useLoaderData<typeof loader>();
  const others = (
    <>
      {hasRegister && <ButtonLink to="/resolutions">{t("register:title")}</ButtonLink>}
      <ButtonLink to="/archive">{t("archive.title")}</ButtonLink>
    </>
  );
  return (
    <Shell>
      <div className="single stack">
        <PageHead title={t("title")} actions={others} />
        <SearchForm query={found.query} />
        <SearchResults page={found} />
      </div>
    </Shell>
  );
}
