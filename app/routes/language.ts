import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { languageCookie } from "../accounts/language.ts";
import { readInput } from "../door.server.ts";
import { seeOther } from "../entrance.server.ts";
import { LOCALES } from "../i18n/i18n.ts";

const schema = z.object({ locale: z.enum(LOCALES), next: z.string().optional() });

/** The choice of whoever is not signed in: kept by this browser. */
export async function action({ context, request }: ActionFunctionArgs) {
  const { locale } = readInput(schema, await request.formData());
  const isSecure = context.app.settings.origins.every((origin) => origin.startsWith("https:"));
  const headers = { "Set-Cookie": languageCookie(locale, isSecure) };
  const byForm = (request.headers.get("Accept") ?? "").includes("text/html");
  return byForm
    ? seeOther("/sign-in", headers)
    : Response.json({ answer: { locale } }, { headers });
}
