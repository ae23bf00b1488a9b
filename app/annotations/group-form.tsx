import { useFetcher } from "@remix-run/react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Progress } from "../ui/progress.tsx";
import { TextField } from "../ui/text-field.tsx";
import type { SharedAudience } from "./document-name.ts";
import styles from "./group-form.module.css";
import { groupIdOf, MAX_GROUP_NAME } from "./note-group.ts";
import type { NoteReaders } from "./note-readers.views.server.ts";
import type { AudienceLine } from "./notes-room.views.server.ts";

type Props = {
  paperId: string;
  /** The group that is changed; none: a new one. */
  group: AudienceLine | null;
  onDone: (audience: SharedAudience) => void;
  onBack: () => void;
};

/** A group of named people, out of those who may read the paper. */
export function GroupForm(props: Props) {
  const { t } = useTranslation("notes");
  const { paperId } = props;
  const { load, data: read } = useFetcher<NoteReaders>();
  useEffect(() => load(`/papers/${paperId}/note-readers`), [load, paperId]);
  if (!read) return <Progress label={t("group.loading")} text={t("group.loadingText")} />;
  return <Naming {...props} persons={read.persons} />;
}

type NamingProps = Props & NoteReaders;

function Naming({ paperId, group, persons, onDone, onBack }: NamingProps) {
  const { t } = useTranslation("notes");
  const locale = useLocale();
  const before = group?.members.map(({ personId }) => personId) ?? [];
  const [count, setCount] = useState(
    persons.filter(({ personId }) => before.includes(personId)).length,
  );
  const own = group && groupIdOf(group.audience);
  const address = `/papers/${paperId}/note-groups`;
  return (
    <DeedForm<{ groupId?: string }>
      action={own ? `${address}/${own}/change` : address}
      className="stack"
      onDone={({ groupId }) => onDone(`group:${groupId ?? own ?? ""}`)}
    >
      <TextField
        label={t("group.name")}
        name="name"
        defaultValue={typeof group?.name === "string" ? group.name : ""}
        maxLength={MAX_GROUP_NAME}
        required
      />
      <p className="small muted" role="status">
        {t("group.chosen", { count })}
      </p>
      <div className={styles.persons} role="group" tabIndex={0} aria-label={t("group.who")}>
        {persons.map(({ personId, name }) => (
          <Checkbox
            key={personId}
            name="personIds[]"
            value={personId}
            defaultSelected={before.includes(personId)}
            onChange={(isChosen) => setCount((now) => now + (isChosen ? 1 : -1))}
          >
            {inLocale(locale, name)}
          </Checkbox>
        ))}
      </div>
      <div className="dialog__actions">
        <Button onPress={onBack}>{t("group.back")}</Button>
        <Button type="submit" variant="primary" isDisabled={count === 0}>
          {t(group ? "group.keep" : "group.make")}
        </Button>
      </div>
    </DeedForm>
  );
}
