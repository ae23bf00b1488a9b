import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Icon } from "../ui/icon.tsx";
import { Select } from "../ui/select.tsx";
import { countFilters, tagsOf, type NoteFilter } from "./note-filter.ts";
import styles from "./notes-drawer.module.css";
import type { Thread } from "./threads.ts";
import type { Noting } from "./use-noting.ts";

type Props = { noting: Noting; filter: NoteFilter; onChange: (filter: NoteFilter) => void };

/** Narrows the list: by author, page, whether it is settled, and tag; folded away until wanted. */
export function NoteFilters({ children, ...props }: Props & { children: ReactNode }) {
  const { t } = useTranslation("notes");
  const [isOpen, setIsOpen] = useState(false);
  const count = countFilters(props.filter);
  return (
    <div className={styles.filters}>
      <div className={styles.row}>
        <button
          type="button"
          className={styles.filterButton}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          <Icon name="settings" size="s" />
          {count === 0 ? t("filter.title") : t("filter.set", { count })}
        </button>
        {children}
      </div>
      {isOpen && <FilterFields {...props} />}
    </div>
  );
}

function FilterFields({ noting, filter, onChange }: Props) {
  const { t } = useTranslation("notes");
  const locale = useLocale();
  const tags = tagsOf(noting.threads);
  const authors = authorsOf(noting.threads).map(({ personId, name }) => ({
    value: personId,
    label: inLocale(locale, name),
  }));
  const states = ["open", "resolved"] as const;
  return (
    <div className={styles.fields}>
      <Select
        label={t("filter.author")}
        blank={t("filter.everybody")}
        options={authors}
        value={filter.authorId ?? ""}
        onChange={(value) => onChange({ ...filter, authorId: value || null })}
      />
      <Select
        label={t("filter.page")}
        blank={t("filter.allPages")}
        options={[
          { value: String(noting.page), label: t("filter.thisPage", { page: noting.page }) },
        ]}
        value={filter.page === null ? "" : String(noting.page)}
        onChange={(value) => onChange({ ...filter, page: value ? Number(value) : null })}
      />
      <Select
        label={t("filter.state")}
        blank={t("filter.anyState")}
        options={states.map((value) => ({ value, label: t(`filter.${value}`) }))}
        value={filter.state === "all" ? "" : filter.state}
        onChange={(value) =>
          onChange({ ...filter, state: states.find((each) => each === value) ?? "all" })
        }
      />
      {tags.length > 0 && (
        <Select
          label={t("filter.tag")}
          blank={t("filter.anyTag")}
          options={tags.map((value) => ({ value, label: value }))}
          value={filter.tag ?? ""}
          onChange={(value) => onChange({ ...filter, tag: value || null })}
        />
      )}
    </div>
  );
}

function authorsOf(threads: readonly Thread[]) {
  const all = new Map(threads.map(({ note }) => [note.author.personId, note.author]));
  return [...all.values()];
}
