import { useTranslation } from "react-i18next";
import type { ReactNode } from "react";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { FoldedForm } from "../ui/folded-form.tsx";
import { PageHead } from "../ui/page-shell.tsx";
import { Sect } from "../ui/sect.tsx";
import { Table } from "../ui/table.tsx";
import type { BodiesPage, ShownBody } from "./bodies-page.views.server.ts";
import { NameFields } from "./name-fields.tsx";
import { SeatFields } from "./seat-fields.tsx";
import { SeatLine } from "./seat-line.tsx";

type Props = { page: BodiesPage; nav: ReactNode };

/** The bodies that decide, seat by seat: who holds it, who will, who did. */
export function BodiesView({ page, nav }: Props) {
  const { t } = useTranslation("people");
  return (
    <div className="single stack stack--l">
      <PageHead title={t("body.headline")} sub={t("body.sub")} />
      {nav}
      {page.bodies.length === 0 && (
        <EmptyState title={t("body.empty")} icon="seat">
          {t("body.emptyNote")}
        </EmptyState>
      )}
      {page.bodies.map((body) => (
        <Body key={body.id} body={body} page={page} />
      ))}
      <FoldedForm
        action="/bodies/add"
        draft="body:new"
        icon="plus"
        open={t("body.add")}
        submit={t("body.add")}
      >
        {(state) => <NameFields state={state} />}
      </FoldedForm>
    </div>
  );
}

function Body({ body, page }: { body: ShownBody; page: BodiesPage }) {
  const { t } = useTranslation("people");
  const locale = useLocale();
  const { id, name, seats, filled, standing } = body;
  const words = inLocale(locale, name);
  return (
    <section className="stack stack--s">
      <Sect
        title={words}
        count={t("body.filled", { filled: String(filled), seats: String(standing) })}
      />
      {seats.length === 0 ? (
        <EmptyState title={t("body.noSeats")} icon="seat">
          {t("body.noSeatsNote")}
        </EmptyState>
      ) : (
        <Table label={words} cards>
          <thead>
            <tr>
              <th scope="col">{t("body.seat")}</th>
              <th scope="col">{t("body.holder")}</th>
              <th scope="col">{t("body.since")}</th>
              <th scope="col">
                <span className="vh">{t("body.change")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {seats.map((seat) => (
              <SeatLine key={seat.id} seat={seat} seats={seats} page={page} />
            ))}
          </tbody>
        </Table>
      )}
      <FoldedForm
        action={`/bodies/${id}/seats/add`}
        draft={`seat:new:${id}`}
        icon="plus"
        open={t("body.addSeat")}
        label={`${t("body.addSeat")}: ${words}`}
        submit={t("body.addSeat")}
      >
        {(state) => <SeatFields page={page} state={state} />}
      </FoldedForm>
    </section>
  );
}
