import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { may } from "../people/permission.ts";
import { readArchiveFilter } from "../search/archive-filter.ts";
import { ArchiveList } from "../search/archive-list.tsx";
import { archivePage } from "../search/archive.views.server.ts";
import { Shell } from "../shell.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { PageHead } from "../ui/page-shell.tsx";

export const loader = page(async ({ app, person, url }) => ({
  archive: await archivePage(app.read, { person, filter: readArchiveFilter(url.searchParams) }),
  hasRegister: may(person, "resolution.read", { state: "issued", relations: [] }),
}));

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("search:archive.pageTitle") },
];

export default function ArchiveRoute() {
  const { t } = useTranslation(["search", "register"]);
  const { archive, hasRegister } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <div className="single stack">
        <PageHead
          title={t("archive.title")}
          sub={t("archive.sub")}
          actions={
            <>
              {hasRegister && <ButtonLink to="/resolutions">{t("register:title")}</ButtonLink>}
              <ButtonLink to="/search" icon="search">
                {t("title")}
              </ButtonLink>
            </>
          }
        />
        <ArchiveList page={archive} />
      </div>
    </Shell>
  );
}
