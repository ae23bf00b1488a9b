import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { SettingCard } from "../settings/setting-card.tsx";
import { settingsPage } from "../settings/settings-page.views.server.ts";
import { Shell } from "../shell.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { PageHead } from "../ui/page-shell.tsx";

export const loader = page(({ app, person }) =>
  settingsPage(app.read, { person, now: app.clock(), settings: app.settings }),
);

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("settings:pageTitle") },
];

/** What the house has set for itself, in force from a day on. */
export default function SettingsRoute() {
  const { t } = useTranslation("settings");
  const view = useLoaderData<typeof loader>();
  return (
    <Shell className="single single--narrow stack">
      <PageHead title={t("title")} sub={t("about")} />
      {view === null && <EmptyState title={t("noBody")} />}
      {view?.settings.map((setting) => (
        <SettingCard key={setting.name} setting={setting} page={view} />
      ))}
    </Shell>
  );
}
