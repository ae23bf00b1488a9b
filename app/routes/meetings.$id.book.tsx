import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { useLive } from "../live/use-live.ts";
import { roomTop } from "../meetings/meeting.views.server.ts";
import { BookView } from "../papers/book-view.tsx";
import { bookOf } from "../papers/book.views.server.ts";
import { wishOf } from "../papers/room-selection.ts";
import { Shell } from "../shell.tsx";
import { EmptyState } from "../ui/empty-state.tsx";

export const loader = page(async ({ app, person, params, url }) => {
  const meetingId = params["id"] ?? "";
  const [{ meeting }, book] = await Promise.all([
    roomTop(app.read, { person, meetingId, now: app.clock() }),
    bookOf(app.read, { person, meetingId }),
  ]);
  return { meeting: { id: meeting.id, title: meeting.title }, book, ...wishOf(url.searchParams) };
});

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("papers:book.title") },
];

/** All papers of the meeting one behind the other, under the page numbers everybody has. */
export default function BookRoute() {
  const { t } = useTranslation("papers");
  const { meeting, book, page: start } = useLoaderData<typeof loader>();
  useLive(`meeting:${meeting.id}`);
  const isEmpty = book.parts.length === 0;
  return (
    <Shell
      fixed={!isEmpty}
      className={isEmpty ? "single" : "room room--two"}
      back={{ to: `/meetings/${meeting.id}`, label: t("book.back") }}
      title={meeting.title}
      sub={t("book.title")}
      heading
    >
      {isEmpty ? (
        <EmptyState icon="doc" title={t("book.empty")} />
      ) : (
        <BookView book={book} meetingId={meeting.id} start={start} />
      )}
    </Shell>
  );
}
