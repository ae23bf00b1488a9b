import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { TextField } from "../ui/text-field.tsx";
import styles from "./search.module.css";

/** The box: a plain address, so that a search can be kept and sent. */
export function SearchForm({ query }: { query: string }) {
  const { t } = useTranslation("search");
  return (
    <Form
      action="/search"
      role="search"
      aria-label={t("title")}
      className={styles.form}
      key={query}
    >
      <TextField label={t("box")} name="q" type="search" defaultValue={query} autoFocus={!query} />
      <Button type="submit" variant="primary" icon="search">
        {t("find")}
      </Button>
    </Form>
  );
}
