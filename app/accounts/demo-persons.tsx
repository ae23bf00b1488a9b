import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Icon } from "../ui/icon.tsx";
import { RefusalNotice } from "../ui/refusal-notice.tsx";
import { Chip } from "../ui/state.tsx";
import { useDeed } from "../ui/use-deed.ts";
import type { DemoPerson } from "./demo-persons.views.server.ts";
import styles from "./demo-persons.module.css";

type Props = { persons: readonly DemoPerson[]; next: string };
type Entered = { to: string };

/** The persons of the demo, one tap each. A plain form: the tap counts before the script has loaded. */
export function DemoPersons({ persons, next }: Props) {
  const { t } = useTranslation("signIn");
  const { state, submit } = useDeed<Entered>("/demo/sign-in", {
    onDone: ({ to }) => location.assign(to),
  });

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    void submit(new FormData(event.currentTarget, submitter));
  }

  return (
    <form method="post" action="/demo/sign-in" onSubmit={send} aria-label={t("demoTitle")}>
      <input type="hidden" name="next" value={next} />
      <ul className={styles["persons"]}>
        {persons.map((person) => (
          <DemoPersonRow key={person.id} person={person} />
        ))}
      </ul>
      <RefusalNotice state={state} />
    </form>
  );
}

function DemoPersonRow({ person }: { person: DemoPerson }) {
  const { t } = useTranslation("signIn");
  const locale = useLocale();
  return (
    <li>
      <button type="submit" name="personId" value={person.id} className={styles["person"]}>
        <span className={styles["who"]}>
          <b>{inLocale(locale, person.title)}</b>
          <small>{t(`parts.${person.part}.line`)}</small>
        </span>
        <Chip tone="fill">{t(`parts.${person.part}.chip`)}</Chip>
        <Icon name="next" />
      </button>
    </li>
  );
}
