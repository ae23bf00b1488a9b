import { useTranslation } from "react-i18next";
import { ButtonLink } from "../ui/button-link.tsx";
import type { ImportPage } from "./import-page.views.server.ts";
import { previewPath } from "./preview-query.ts";

/** On to the rows after these, and back to the first. */
export function ImportPages({ page: { taken, show, after, next } }: { page: ImportPage }) {
  const { t } = useTranslation("imports");
  if (next === null && after === 0) return null;
  return (
    <nav className="bar" aria-label={t("pages")}>
      {after > 0 && (
        <ButtonLink to={previewPath(taken.id, { show })} icon="back">
          {t("first")}
        </ButtonLink>
      )}
      {next !== null && (
        <ButtonLink to={previewPath(taken.id, { show, after: next })} iconEnd="next">
          {t("next")}
        </ButtonLink>
      )}
    </nav>
  );
}
