import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { useContext, useMemo, type ReactNode } from "react";
import { I18nProvider } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type {} from "./load-context.server.ts";
import { ErrorPage } from "./error-page.tsx";
import { useLocale } from "./i18n/use-locale.ts";
import { CalendarContext } from "./live/use-calendar.ts";
import { UploadLimitsContext } from "./live/use-upload-limits.ts";
import { LiveProvider } from "./live/use-live.ts";
import { presidingOf } from "./meetings/presiding.views.server.ts";
import { seesCommand } from "./reports/command.views.server.ts";
import { Nonce } from "./nonce.ts";
import { unreadCount } from "./notices/notice.views.server.ts";
import { HARD_LIMITS } from "./platform/upload-limits.ts";
import { uploadLimitsAt } from "./settings/in-force.views.server.ts";
import { BUILT_IN, calendarWith } from "./platform/working-days.ts";
import { ownDaysNow } from "./settings/calendar.views.server.ts";
import { Announcer } from "./ui/announcer.tsx";
import { themeAttributes } from "./ui/theme.ts";
import { Toasts } from "./ui/toasts.tsx";
import { DraftOwner } from "./ui/use-draft.ts";
import { RereadProvider } from "./ui/use-reread.ts";
import { signInNews } from "./accounts/own-sign-ins.views.server.ts";
import { useActivity } from "./accounts/use-activity.ts";
import { useKeptNotes } from "./annotations/use-kept-notes.ts";
import "./ui/styles.css";

export async function loader({ context }: LoaderFunctionArgs) {
  const { person, sessionId, locale, version, app } = context;
  return {
    person: person && { id: person.id, title: person.title, roles: person.roles },
    theme: person?.theme ?? ("auto" as const),
    locale,
    version,
    mode: app.settings.mode,
    now: app.clock(),
    isReadOnly: app.isReadOnly,
    ownDays: await ownDaysNow(app.read),
    uploadLimits: person ? await uploadLimitsAt(app.read, app.clock()) : HARD_LIMITS,
    unread: person ? await unreadCount(app.read, person) : 0,
    presiding: person && (await presidingOf(app.read, person)),
    signInNews: sessionId === null ? null : await signInNews(app, sessionId),
    seesCommand: person !== null && (await seesCommand(app.read, person, app.clock())),
  };
}

export const meta: MetaFunction = () => [{ title: "e-Cabinet" }];

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useContext(Nonce);
  const shared = useRouteLoaderData<typeof loader>("root");
  const locale = useLocale();
  const isCommand = useMatches().some(({ id }) => id === "routes/command");
  const isCommandWall = new URLSearchParams(useLocation().search).has("wall") && isCommand;
  const isWall = useMatches().some(({ id }) => id.startsWith("routes/wall")) || isCommandWall;
  return (
    <html
      lang={locale}
      className={isWall ? "wall" : undefined}
      {...themeAttributes(isCommandWall ? "dark" : (shared?.theme ?? "auto"))}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <meta property="csp-nonce" content={nonce} suppressHydrationWarning />
        <link rel="icon" href="/emblem.svg" type="image/svg+xml" />
        <link rel="manifest" href="/manifest.webmanifest" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

function Providers({ children }: { children: ReactNode }) {
  const { t } = useTranslation("shell");
  const shared = useRouteLoaderData<typeof loader>("root");
  const wallToken = useMatches().find(({ id }) => id.startsWith("routes/wall"))?.params["token"];
  const person = shared?.person ?? null;
  const locale = useLocale();
  const ownDays = shared?.ownDays;
  const calendar = useMemo(() => (ownDays ? calendarWith(ownDays) : BUILT_IN), [ownDays]);
  useActivity(person !== null);
  useKeptNotes(person?.id ?? null);
  return (
    <I18nProvider locale={locale === "vi" ? "vi-VN" : "en-GB"}>
      <DraftOwner.Provider value={person?.id ?? null}>
        <LiveProvider
          version={shared?.version ?? 0}
          enabled={person !== null || wallToken !== undefined}
          {...(wallToken && { wallToken })}
        >
          <CalendarContext.Provider value={calendar}>
            <UploadLimitsContext.Provider value={shared?.uploadLimits ?? HARD_LIMITS}>
              <Announcer>
                <Toasts label={t("messages")} closeLabel={t("close")}>
                  {children}
                </Toasts>
              </Announcer>
            </UploadLimitsContext.Provider>
          </CalendarContext.Provider>
        </LiveProvider>
      </DraftOwner.Provider>
    </I18nProvider>
  );
}

export default function Root() {
  return (
    <RereadProvider>
      <Providers>
        <Outlet />
      </Providers>
    </RereadProvider>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const missing = isRouteErrorResponse(error) && error.status === 404;
  return <ErrorPage missing={missing} />;
}
