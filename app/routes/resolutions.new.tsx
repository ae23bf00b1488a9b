import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { BeginDraft, DraftedDocuments } from "../resolutions/drafted-documents.tsx";
import {
  newResolutionPage,
  type ItemDocuments,
} from "../resolutions/new-resolution.views.server.ts";
import { Shell } from "../shell.tsx";
import { PageHead } from "../ui/page-shell.tsx";
import { Sect } from "../ui/sect.tsx";

export const loader = page(({ app, person, url }) => {
  const meetingId = url.searchParams.get("meeting");
  const itemId = url.searchParams.get("item") ?? "";
  return newResolutionPage(app.read, { person, ...(meetingId ? { meetingId } : { itemId }) });
});

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("resolutions:begin.title") },
];

/** From a decided item, or from a whole meeting, to the drafts of its documents. */
export default function NewResolutionRoute() {
  const { t } = useTranslation("resolutions");
  const { meeting, items, whole } = useLoaderData<typeof loader>();
  const [first] = items;
  const title = whole || !first ? meeting.title : first.item.title;
  return (
    <Shell
      back={{ to: `/meetings/${meeting.id}`, label: t("back") }}
      title={t("begin.title")}
      className="single--narrow single stack"
    >
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
    </Shell>
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
