import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { Sect } from "../ui/sect.tsx";
import type { BallotIssue } from "./ballot-content.ts";
import { editIssues, readKeptIssues, type IssueEdit } from "./edited-issues.ts";
import { IssueRows } from "./issue-rows.tsx";

type Props = { issues: readonly BallotIssue[]; error?: string | undefined };

/** What is asked; one hidden field carries it all, and is what is sent and what the device keeps. */
export function IssuesEditor({ issues: start, error }: Props) {
  const { t } = useTranslation("ballots");
  const carrier = useRef<HTMLTextAreaElement>(null);
  const [{ issues, isTouched }, setEdited] = useState({ issues: [...start], isTouched: false });
  const edit = (change: IssueEdit) =>
    setEdited((before) => ({ issues: editIssues(before.issues, change), isTouched: true }));

  // The form keeps drafts by what is typed: a change made here is told to it like this.
  useEffect(() => {
    if (isTouched) carrier.current?.dispatchEvent(new Event("input", { bubbles: true }));
  }, [issues, isTouched]);

  return (
    <section aria-labelledby="issues" className="stack stack--s">
      <Sect id="issues" title={t("form.issues")} count={issues.length} />
      <textarea
        ref={carrier}
        name="issues"
        hidden
        value={JSON.stringify(issues)}
        onChange={({ currentTarget: { value } }) =>
          setEdited((before) => ({
            issues: readKeptIssues(value) ?? before.issues,
            isTouched: true,
          }))
        }
      />
      {error && <p className="wrong">{t("form.issuesFault")}</p>}
      {issues.length === 0 && <p className="muted">{t("form.noIssues")}</p>}
      {issues.map((issue, at) => (
        <IssueRows key={issue.id} issue={issue} number={at + 1} edit={edit} />
      ))}
      <div>
        <Button icon="plus" onPress={() => edit({ is: "add" })}>
          {t("form.addIssue")}
        </Button>
      </div>
    </section>
  );
}
