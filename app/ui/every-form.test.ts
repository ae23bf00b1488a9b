import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

/*
 * What is half written is never lost, whatever the form: every form of the app is a `DeedForm`, which
 * keeps drafts by itself, or calls `useDraft`, or stands here with the reason why it keeps nothing.
 */

const KEEPS_NOTHING: Record<string, string> = {
  "app/accounts/code-form.tsx": "codes and passwords are never kept",
  "app/accounts/demo-persons.tsx": "a choice of one press",
  "app/accounts/language-choice.tsx": "a choice of one press",
  "app/accounts/sign-in-form.tsx": "name and password are never kept",
  "app/annotations/export-dialog.tsx": "a few choices, and a file comes",
  "app/drafting/draft-versions.tsx": "a filter, kept by the address",
  "app/votes/password-again.tsx": "a password is never kept",
  "app/papers/page-jump.tsx": "a page number",
  "app/people/organisation-tree.tsx": "a filter, kept by the address",
  "app/people/people-filter.tsx": "a filter, kept by the address",
  "app/reports/period-form.tsx": "a filter, kept by the address",
  "app/reports/report-form.tsx": "a filter, kept by the address",
  "app/resolutions/register-list.tsx": "a filter, kept by the address",
  "app/search/archive-list.tsx": "a filter, kept by the address",
  "app/search/search-form.tsx": "a question, kept by the address",
  "app/tasks/counting-form.tsx": "a filter, kept by the address",
  "app/tasks/task-list-filter.tsx": "a filter, kept by the address",
};

const root = path.resolve(import.meta.dirname, "../..");
const components = readdirSync(path.join(root, "app"), { recursive: true, encoding: "utf8" })
  .map((name) => `app/${name.split(path.sep).join("/")}`)
  .filter((name) => name.endsWith(".tsx"))
  .map((name) => ({ name, source: readFileSync(path.join(root, name), "utf8") }));

/** A form's own element, or the one of React; a dialog's or Remix's own would escape the keeping. */
const HAS_FORM = /<(form|Form|fetcher\.Form)\b/;
const KEEPS = /\buse(Draft|KeptOpinion)\(/;

test("every form keeps what is half written", () => {
  const formless = components.filter(({ source }) => HAS_FORM.test(source) && !KEEPS.test(source));
  expect(formless.map(({ name }) => name).filter((name) => !(name in KEEPS_NOTHING))).toEqual([]);
});

const FIELD = /<(TextField|TextArea|NumberField|DateTimeField)\b((?:[^<>]|=>|<(?=\w))*?)\/?>/g;

/** A field without a name is in no form: nothing is posted of it, and nothing would be kept. */
const NAMELESS: Record<string, string> = {
  "app/ballots/issue-rows.tsx": "one field carries all the issues",
  "app/resolutions/article-rows.tsx": "one field carries the whole text of the resolution",
  "app/resolutions/resolution-editor.tsx": "one field carries the whole text of the resolution",
};

test("every field to write in has a name to be kept under", () => {
  const nameless = components
    .filter(({ name }) => !name.startsWith("app/ui/"))
    .filter(({ source }) =>
      [...source.matchAll(FIELD)].some(([, , props]) => !/\bname=|\.\.\./.test(props ?? "")),
    );
  expect(nameless.map(({ name }) => name).filter((name) => !(name in NAMELESS))).toEqual([]);
});

/** Codes that are no secret: by which something is known. */
const KNOWN_BY = ["app/bodies/name-fields.tsx", "app/people/organisation-form.tsx"];

test("codes and passwords say what they are, so that they are not kept", () => {
  const secret = /\bname="(code|password|pin)"/;
  const spoken = /autoComplete="(one-time-code|current-password|new-password)"/;
  const silent = components.filter(({ source }) => secret.test(source) && !spoken.test(source));
  expect(silent.map(({ name }) => name)).toEqual(KNOWN_BY);
});
