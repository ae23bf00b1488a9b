import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { readRegisterFilter } from "../resolutions/register-filter.ts";
import { RegisterList } from "../resolutions/register-list.tsx";
import { registerPage } from "../resolutions/register.views.server.ts";
import { Shell } from "../shell.tsx";
import { PageHead } from "../ui/page-shell.tsx";

export const loader = page(({ app, person, url }) =>
  registerPage(app.read, { person, filter: readRegisterFilter(url.searchParams) }),
);

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("register:pageTitle") },
];

/** The register of issued documents. */
export default function RegisterRoute() {
  const { t } = useTranslation("register");
  const register = useLoaderData<typeof loader>();
  return (
    <Shell>
      <div className="single stack">
        <PageHead title={t("title")} sub={t("sub")} />
        <RegisterList page={register} />
      </div>
    </Shell>
  );
}
