import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi, timeVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Sect } from "../ui/sect.tsx";
import { clausePlace } from "./clause-place.ts";
import type { DocumentKind } from "./document-kind.ts";
import type { BlankLine, PublicVersionPage } from "./public-version.views.server.ts";

/** What is left out of the public version, why, and who said so. */
export function BlankedList({ version }: { version: PublicVersionPage }) {
  const { t } = useTranslation("resolutions");
  const { id, kind, blanks, mayBlank } = version;
  return (
    <section className="stack" aria-labelledby="blanked">
      <Sect title={t("public.blanked")} id="blanked" count={blanks.length} />
      <p className="small">{t(mayBlank ? "public.about" : "public.closed")}</p>
      {blanks.length === 0 ? (
        <p className="muted">{t("public.none")}</p>
      ) : (
        <ul className="rows">
          {blanks.map((blank) => (
            <Line
              key={blank.id}
              kind={kind}
              blank={blank}
              liftAt={mayBlank ? `/public-versions/${id}/lift` : null}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

type LineProps = {
  kind: DocumentKind;
  blank: BlankLine;
  /** None once it is published. */
  liftAt: string | null;
};

function Line({ kind, blank, liftAt }: LineProps) {
  const { t } = useTranslation("resolutions");
  const locale = useLocale();
  const { clause, annex, words, count, reason, by, at } = blank;
  const place = clause ? inLocale(locale, clausePlace(kind, clause)) : annex?.label;
  const what = place ?? t("public.words", { words, count: String(count) });
  const taken = { who: by ? inLocale(locale, by) : "", at: `${timeVi(at)} ${dateVi(at)}` };
  return (
    <li className="bar">
      <div className="grow">
        <p className="strong">{what}</p>
        <p className="small">{t("public.reasonOf", { reason })}</p>
        <p className="muted small">{t("change.by", taken)}</p>
      </div>
      {liftAt !== null && (
        <DeedForm action={`${liftAt}/${blank.id}`}>
          {(state) => (
            <Button
              type="submit"
              variant="quiet"
              icon="undo"
              label={t("public.liftOf", { what })}
              pending={state.is === "pending"}
            >
              {t("public.lift")}
            </Button>
          )}
        </DeedForm>
      )}
    </li>
  );
}
