import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ownPasskeys } from "../accounts/own-passkeys.views.server.ts";
import { ownSignIns } from "../accounts/own-sign-ins.views.server.ts";
import { PasskeyList } from "../accounts/passkey-list.tsx";
import { PasswordForm } from "../accounts/password-form.tsx";
import { PreferencesForm } from "../accounts/preferences-form.tsx";
import { SignInList } from "../accounts/sign-in-list.tsx";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { useLocale } from "../i18n/use-locale.ts";
import { NoticeChoiceForm } from "../notices/notice-choice-form.tsx";
import { noticeChoices } from "../notices/notice-choices.views.server.ts";
import { ReminderForm } from "../notices/reminder-form.tsx";
import { reminderForm } from "../notices/reminder-settings.views.server.ts";
import { Shell } from "../shell.tsx";
import { PageHead } from "../ui/page-shell.tsx";

export const loader = page(async ({ app, person, sessionId }) => ({
  theme: person.theme,
  notices: await noticeChoices(app.read, person),
  reminders: await reminderForm(app.read, { person, hasGateway: app.sms !== null }),
  passkeys: await ownPasskeys(app, { personId: person.id, sessionId }),
  signIns: await ownSignIns(app, { personId: person.id, sessionId }),
}));

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("signIn:preferences.pageTitle") },
];

export default function PreferencesPage() {
  const { t } = useTranslation("signIn");
  const { theme, notices, reminders, passkeys, signIns } = useLoaderData<typeof loader>();
  const locale = useLocale();
  return (
    <Shell className="single single--narrow stack">
      <PageHead title={t("preferences.title")} sub={t("preferences.about")} />
      <PreferencesForm locale={locale} theme={theme} />
      {notices && <NoticeChoiceForm chosen={notices} />}
      {reminders && <ReminderForm chosen={reminders} />}
      <PasswordForm />
      {passkeys && <PasskeyList passkeys={passkeys} />}
      <SignInList signIns={signIns} />
    </Shell>
  );
}
