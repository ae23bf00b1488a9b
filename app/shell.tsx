import { useLocation, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { SignInNews } from "./accounts/sign-in-news.tsx";
import { AccountMenu } from "./account-menu.tsx";
import { useConnection, useLive } from "./live/use-live.ts";
import type { Presiding } from "./meetings/presiding.views.server.ts";
import { QuorumBanner } from "./meetings/quorum-banner.tsx";
import { NoticeBell } from "./notices/notice-bell.tsx";
import { ReadByContext } from "./papers/watermark-layer.tsx";
import type { Role } from "./people/person.ts";
import type { loader } from "./root.tsx";
import { ButtonLink } from "./ui/button-link.tsx";
import { Notice } from "./ui/notice.tsx";
import { PageShell, Ribbon } from "./ui/page-shell.tsx";
import { TopBar } from "./ui/top-bar.tsx";

type Part = "desk" | "meetings" | "ballots" | "dossiers" | "tasks" | "command" | "log" | "people";

type Props = {
  current?: Part;
  title?: string;
  sub?: string;
  /** The title is the heading of the page: nothing in the main part is. */
  heading?: boolean;
  back?: { to: string; label: string };
  middle?: ReactNode;
  right?: ReactNode;
  /** News that stays until it is over, above the page. */
  notice?: ReactNode;
  bottom?: ReactNode;
  fixed?: boolean;
  className?: string;
  children: ReactNode;
};

const withoutContent: readonly Role[] = ["operator", "auditor"];

/** The frame of every page for someone signed in: bar, navigation by role, demo ribbon. */
export function Shell({
  current,
  right,
  notice,
  bottom,
  fixed,
  className,
  children,
  ...bar
}: Props) {
  const { t } = useTranslation("shell");
  const shared = useRouteLoaderData<typeof loader>("root");
  useLive(shared?.person ? `person:${shared.person.id}` : null);
  const parts = partsFor(shared?.person?.roles ?? []);
  if (shared?.seesCommand) parts.push("command");
  const links = parts.map((part) => ({
    to: part === "desk" ? "/" : `/${part}`,
    label: t(part),
    current: part === current,
  }));
  const hearsNotices = shared?.person && !isWithoutContent(shared.person.roles);
  const top = (
    <TopBar
      {...(bar.back || bar.title ? {} : { brand: t("product") })}
      {...bar}
      {...(!bar.back && { nav: { label: t("navigation"), links } })}
    >
      {right}
      {!bar.back && !isWithoutContent(shared?.person?.roles ?? []) && (
        <ButtonLink to="/search" variant="icon" icon="search" label={t("search")} />
      )}
      {hearsNotices && !fixed && <NoticeBell unread={shared.unread} />}
      {shared?.person && (
        <AccountMenu
          person={shared.person}
          {...(hearsNotices && fixed && { unread: shared.unread })}
        />
      )}
    </TopBar>
  );
  const reader = shared?.person?.title.vi;
  const readBy = reader ? { reader, at: shared.now, meeting: bar.title ?? "" } : null;
  return (
    <PageShell
      top={top}
      bottom={bottom}
      skipLabel={t("skip")}
      {...(fixed && { fixed })}
      {...(className && { className })}
      ribbon={
        <>
          {shared?.mode === "demo" && <Ribbon>{t("demo")}</Ribbon>}
          {shared?.isReadOnly && <Notice kind="refusal">{t("readOnly")}</Notice>}
          <ConnectionNotice />
          {shared?.person && <SignInNews personId={shared.person.id} news={shared.signInNews} />}
          {notice}
          {shared?.presiding && <PresidingNotice presiding={shared.presiding} />}
        </>
      }
    >
      <ReadByContext.Provider value={readBy}>{children}</ReadByContext.Provider>
    </PageShell>
  );
}

/** Whoever presides learns of a lost quorum on every page. */
function PresidingNotice({ presiding }: { presiding: Presiding }) {
  const { pathname } = useLocation();
  return <QuorumBanner {...presiding} elsewhere={!pathname.endsWith("/conduct")} />;
}

function ConnectionNotice() {
  const { t } = useTranslation("shell");
  const connection = useConnection();
  const { pathname, search } = useLocation();
  if (connection === "on") return null;
  if (connection === "off") {
    return (
      <Notice kind="soon" live>
        {t("offline")}
      </Notice>
    );
  }
  return (
    <Notice kind="soon" live>
      {t("signedOut")}{" "}
      <a href={`/sign-in?next=${encodeURIComponent(pathname + search)}`}>{t("signInAgain")}</a>
    </Notice>
  );
}

function isWithoutContent(roles: readonly Role[]): boolean {
  return roles.some((role) => withoutContent.includes(role));
}

function partsFor(roles: readonly Role[]): Part[] {
  if (roles.includes("auditor")) return ["desk", "log"];
  if (isWithoutContent(roles)) return ["desk", "people"];
  if (roles.includes("guest")) return ["desk", "meetings"];
  const isOfDossiers = roles.some((role) => /^(secretariat|ministry)-/.test(role));
  const isOfBallots = isOfDossiers || roles.includes("member") || roles.includes("assistant");
  return [
    "desk",
    "meetings",
    ...(isOfBallots ? (["ballots"] as const) : []),
    ...(isOfDossiers ? (["dossiers"] as const) : []),
    "tasks",
  ];
}
