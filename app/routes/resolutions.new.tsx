import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { BeginDraft, DraftedDocuments } from "../resolutions/drafted-documents.tsx";
import {
  newResolutionPage,
  requireDrafting,
  type ItemDocuments,
  type NewResolutionPage,
} from "../resolutions/new-resolution.views.server.ts";
import { Shell } from "../shell.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { PageHead } from "../ui/page-shell.tsx";
import { Sect } from "../ui/sect.tsx";

export const loader = page(async ({ app, person, url }) => {
  const meetingId = url.searchParams.get("meeting");
  const itemId = url.searchParams.get("item");
  if (meetingId) return newResolutionPage(app.read, { person, meetingId });
  return itemId ? newResolutionPage(app.read, { person, itemId }) : requireDrafting(person);
});

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("resolutions:begin.title") },
];

/** From a decided item, or from a whole meeting, to the drafts of its documents. */
export default function NewResolutionRoute() {
  const { t } = useTranslation("resolutions");
  const shown = useLoaderData<typeof loader>();
  const back = shown
    ? { to: `/meetings/${shown.meeting.id}`, label: t("back") }
    : { to: "/resolutions", label: t("pageTitle") };
  return (
    <Shell back={back} title={t("begin.title")} className="single--narrow single stack">
      {shown ? <Documents {...shown} /> : <Nowhere />}
    </Shell>
  );
}

function Nowhere() {
  const { t } = useTranslation(["resolutions", "meetings"]);
  return (
    <EmptyState
      icon="doc"
      title={t("resolutions:begin.nowhere")}
      action={<ButtonLink to="/meetings">{t("meetings:list.title")}</ButtonLink>}
    >
      {t("resolutions:begin.nowhereNote")}
    </EmptyState>
  );
}

function Documents({ meeting, items, whole }: NewResolutionPage) {
  const { t } = useTranslation("resolutions");
  const [first] = items;
  const title = whole || !first ? meeting.title : first.item.title;
  return (
    <>
      <PageHead title={title} sub={t("begin.about")} />
      {whole && (
        <section className="stack">
          <Sect title={t("begin.whole")} />
          <DraftedDocuments documents={whole.documents} />
          {whole.mayDraft && (
            <BeginDraft
              path={`/meetings/${meeting.id}/draft-conclusions`}
              kind="conclusions"
              isFirst
            />
          )}
        </section>
      )}
      {items.map((line) => (
        <ItemLines key={line.item.id} line={line} hasTitle={whole !== null} />
      ))}
    </>
  );
}

function ItemLines({ line, hasTitle }: { line: ItemDocuments; hasTitle: boolean }) {
  const { t } = useTranslation("resolutions");
  const { item, documents, kinds } = line;
  const isEmpty = documents.length === 0 && kinds.length === 0;
  if (isEmpty && hasTitle) return null;
  return (
    <section className="stack">
      {hasTitle && <Sect title={`${item.position}. ${item.title}`} />}
      {isEmpty && <p>{t("begin.none")}</p>}
      <DraftedDocuments documents={documents} />
      {kinds.length > 0 && (
        <div className="bar">
          {kinds.map((kind, at) => (
            <BeginDraft
              key={kind}
              path={`/items/${item.id}/draft-resolution`}
              kind={kind}
              isFirst={at === 0}
            />
          ))}
        </div>
      )}
    </section>
  );
}
