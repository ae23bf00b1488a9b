import type { MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { useLocale } from "../i18n/use-locale.ts";
import { useLive } from "../live/use-live.ts";
import { lookAsMember } from "../meetings/look-as-member.server.ts";
import { roomTop } from "../meetings/meeting.views.server.ts";
import { AgendaRail } from "../papers/agenda-rail.tsx";
import { BlankPage } from "../papers/blank-page.tsx";
import { memberRoom, type MemberRoom } from "../papers/member-room.views.server.ts";
import { PaperReader } from "../papers/paper-reader.tsx";
import { ReaderPager } from "../papers/reader-pager.tsx";
import { wishOf } from "../papers/room-selection.ts";
import { useOpenVersion } from "../papers/use-open-version.ts";
import { usePdfReader } from "../papers/use-pdf-reader.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi, weekdayName } from "../platform/dates.ts";
import { Shell } from "../shell.tsx";
import { BottomBar } from "../ui/bottom-bar.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Icon } from "../ui/icon.tsx";
import { Ribbon } from "../ui/page-shell.tsx";

/** Looking is all there is: no action, and none of the room's acts. */
export const loader = page(async ({ app, person, params, url }) => {
  const [meetingId, seatId] = [params["id"] ?? "", params["seatId"] ?? ""];
  const { memberId, name } = await lookAsMember(app, person.id, { meetingId, seatId });
  const { meeting, chair } = await roomTop(app.read, { person, meetingId, now: app.clock() });
  const wish = wishOf(url.searchParams);
  const now = app.clock();
  const room = await memberRoom(app.read, { looker: person, memberId, meetingId, wish, now });
  return { meeting, chair, name, room };
});

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("meetings:look.pageTitle") },
];

/** The meeting room with a member's rights, to be looked at and nothing else. */
export default function LookRoute() {
  const { t } = useTranslation(["meetings", "papers"]);
  const { meeting, chair, name, room } = useLoaderData<typeof loader>();
  const locale = useLocale();
  useLive(`meeting:${meeting.id}`);
  const who = inLocale(locale, name);
  const date = `${weekdayName(meeting.startsAt, locale)}, ${dateVi(meeting.startsAt)}`;
  const frame = {
    fixed: true,
    back: { to: `/meetings/${meeting.id}/prepare`, label: t("look.leave") },
    title: meeting.title,
    sub: t("papers:room.chairedBy", { date, chair: inLocale(locale, chair) }),
    notice: <Ribbon isStrong>{t("look.ribbon", { who })}</Ribbon>,
  };
  if (room) return <Room room={room} frame={frame} />;
  return (
    <Shell {...frame} heading className="single">
      <EmptyState icon="eye" title={t("look.notYet", { who })}>
        {t("look.notYetNote")}
      </EmptyState>
    </Shell>
  );
}

type Frame = Omit<Parameters<typeof Shell>[0], "children">;

function Room({ room: { items, selected }, frame }: { room: MemberRoom; frame: Frame }) {
  const { t } = useTranslation(["meetings", "papers"]);
  const [isAgendaOpen, setIsAgendaOpen] = useState(false);
  const open = useOpenVersion(selected.paper, selected.version);
  const pages = open?.pages ?? 0;
  const reader = usePdfReader({
    open,
    startPage: selected.page,
    pageLabel: (number) => t("papers:reader.pageOf", { page: number, pages }),
  });
  const openAgenda = () => setIsAgendaOpen(true);
  return (
    <Shell
      {...frame}
      className="room room--two"
      bottom={
        <BottomBar label={t("look.bar")}>
          <ReaderPager reader={reader} />
          <Link className="act" to={frame.back?.to ?? "/"}>
            <Icon name="close" />
            <b>{t("look.leave")}</b>
          </Link>
        </BottomBar>
      }
    >
      <h1 className="vh">{frame.title}</h1>
      <AgendaRail
        items={items}
        selected={selected}
        votingItemId={null}
        isOpen={isAgendaOpen}
        onClose={() => setIsAgendaOpen(false)}
        foot={null}
      />
      {open ? (
        <PaperReader reader={reader} open={open} onAgenda={openAgenda} tools={null} />
      ) : (
        <BlankPage
          item={items.find(({ id }) => id === selected.itemId) ?? null}
          onAgenda={openAgenda}
        />
      )}
    </Shell>
  );
}
