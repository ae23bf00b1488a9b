import { useTranslation } from "react-i18next";
import { ButtonLink } from "../ui/button-link.tsx";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { State } from "../ui/state.tsx";
import { isIssued } from "./course.ts";
import type { ItemDocumentKind } from "./document-kind.ts";
import type { ResolutionLine } from "./resolution.views.server.ts";

/** What has been drafted on a matter: where each document stands, and the way to it. */
export function DraftedDocuments({ documents }: { documents: readonly ResolutionLine[] }) {
  const { t } = useTranslation("resolutions");
  if (documents.length === 0) return null;
  return (
    <ul className="rows">
      {documents.map(({ id, kind, code, state }) => (
        <li key={id} className="bar">
          <span className="grow">
            {code === null ? t(`kind.${kind}`) : t("code", { kind: t(`kind.${kind}`), code })}
          </span>
          <State icon={isIssued(state) ? "tick" : "pen"}>{t(`state.${state}`)}</State>
          <ButtonLink to={`/resolutions/${id}`}>{t("begin.open")}</ButtonLink>
        </li>
      ))}
    </ul>
  );
}

type Props = { path: string; kind: ItemDocumentKind | "conclusions"; isFirst: boolean };

/** Begins a draft and opens it. */
export function BeginDraft({ path, kind, isFirst }: Props) {
  const { t } = useTranslation("resolutions");
  return (
    <DeedForm<{ id: string }> action={path} to={({ id }) => `/resolutions/${id}`}>
      {(state) => (
        <>
          {kind !== "conclusions" && <input type="hidden" name="kind" value={kind} />}
          <Button
            type="submit"
            variant={isFirst ? "primary" : "default"}
            icon="pen"
            pending={state.is === "pending"}
          >
            {t(`begin.${kind}`)}
          </Button>
        </>
      )}
    </DeedForm>
  );
}
