import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { useLive } from "../live/use-live.ts";
import { BlankedList } from "../resolutions/blanked-list.tsx";
import { BlankForms } from "../resolutions/blank-forms.tsx";
import { publicVersionPage } from "../resolutions/public-version.views.server.ts";
import { Shell } from "../shell.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { PageHead } from "../ui/page-shell.tsx";

export const loader = page(({ app, person, params }) =>
  publicVersionPage(app.read, { person, id: params["id"] ?? "" }),
);

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("resolutions:public.title") },
];

export default function PublicVersionRoute() {
  const { t } = useTranslation("resolutions");
  const version = useLoaderData<typeof loader>();
  const { id, kind, code, title } = version;
  useLive(`resolution:${id}`);
  const document = t("code", { kind: t(`kind.${kind}`), code });
  return (
    <Shell
      back={{ to: `/resolutions/${id}`, label: document }}
      title={t("public.title")}
      sub={document}
    >
      <div className="single stack--l stack">
        <PageHead
          title={t("public.title")}
          sub={title}
          actions={
            <ButtonLink to={`/public-versions/${id}/pdf`} icon="doc" reloadDocument>
              {t("public.open")}
            </ButtonLink>
          }
        />
        <BlankedList version={version} />
        {version.mayBlank && <BlankForms version={version} />}
      </div>
    </Shell>
  );
}
