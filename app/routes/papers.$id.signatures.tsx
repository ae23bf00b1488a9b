import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { requirePaper } from "../papers/paper.views.server.ts";
import { refuse } from "../platform/refusal.ts";
import { Shell } from "../shell.tsx";
import { SignatureCard } from "../signing/signature-card.tsx";
import { signaturesOf } from "../signing/signatures.views.server.ts";
import { PageHead } from "../ui/page-shell.tsx";

export const loader = page(async ({ app, person, params }) => {
  const id = params["id"] ?? "";
  const { title, meetingId } = await requirePaper(app.read, person, id);
  const shown = await signaturesOf(app.read, person, { kind: "paper", id });
  return { id, title, meetingId, shown: shown ?? refuse("not-found") };
});

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("signing:pageTitle") },
];

export default function PaperSignaturesRoute() {
  const { t } = useTranslation("signing");
  const { id, title, meetingId, shown } = useLoaderData<typeof loader>();
  return (
    <Shell
      back={{ to: `/meetings/${meetingId}?paper=${id}`, label: t("back") }}
      title={t("pageTitle")}
      className="single--narrow single stack"
    >
      <PageHead title={title} />
      <SignatureCard action={`/papers/${id}/check-signatures`} shown={shown} />
    </Shell>
  );
}
