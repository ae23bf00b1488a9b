import { expect, test } from "vitest";
import { ownPath } from "./own-path.ts";

test.each([
  ["/", "/"],
  ["/meetings/019af?tab=papers#page-3", "/meetings/019af?tab=papers#page-3"],
  ["/tasks?q=a//b", "/tasks?q=a//b"],
  ["/sign-instructions", "/sign-instructions"],
])("leads to %s", (wanted, to) => {
  expect(ownPath(wanted)).toBe(to);
});

test.each([
  null,
  "",
  "meetings",
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "/meetings\\..",
  "/\t/evil.example",
  "/\n/evil.example",
  "https://evil.example/",
  "javascript:alert(1)",
  "@evil.example",
  "/sign-in",
  "/sign-in?next=/sign-in",
])("%j leads to the desk", (wanted) => {
  expect(ownPath(wanted)).toBe("/");
});
