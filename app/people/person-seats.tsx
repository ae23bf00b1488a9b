import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { TextLink } from "../ui/button-link.tsx";
import { Sect } from "../ui/sect.tsx";
import { Table } from "../ui/table.tsx";
import { inLocale } from "./naming.ts";
import { PeriodWords } from "./period-words.tsx";
import type { PersonPage } from "./person-page.views.server.ts";
import styles from "./people.module.css";

type Props = { page: PersonPage };

/** The seats this person holds and held: changed where the seats are. */
export function PersonSeats({ page: { seats } }: Props) {
  const { t } = useTranslation("people");
  const locale = useLocale();
  return (
    <section className="stack stack--s">
      <Sect title={t("person.seats")} />
      {seats.length === 0 && <p className="muted">{t("person.noSeats")}</p>}
      {seats.length > 0 && (
        <Table label={t("person.seats")} cards>
          <thead>
            <tr>
              <th scope="col">{t("person.seat")}</th>
              <th scope="col">{t("person.time")}</th>
            </tr>
          </thead>
          <tbody>
            {seats.map((seat) => (
              <tr key={seat.id}>
                <th scope="row" className={styles.title}>
                  {inLocale(locale, seat.name)}
                  <small>{inLocale(locale, seat.body)}</small>
                </th>
                <td>
                  <PeriodWords period={seat} />
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <TextLink to="/bodies" icon="people">
        {t("person.changeSeats")}
      </TextLink>
    </section>
  );
}

/** Who assists this person, and who did: each is granted on the assistant's own page. */
export function PersonAssistants({ page: { assistants } }: Props) {
  const { t } = useTranslation("people");
  const locale = useLocale();
  return (
    <section className="stack stack--s">
      <Sect title={t("person.assistants")} />
      <Table label={t("person.assistants")} cards>
        <thead>
          <tr>
            <th scope="col">{t("person.assistant")}</th>
            <th scope="col">{t("person.time")}</th>
          </tr>
        </thead>
        <tbody>
          {assistants.map((each) => (
            <tr key={each.id}>
              <th scope="row" className={styles.title}>
                <Link to={`/people/${each.personId}`}>
                  {each.title ? inLocale(locale, each.title) : t("none")}
                </Link>
              </th>
              <td>
                <PeriodWords period={each} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
