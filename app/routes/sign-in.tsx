import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { demoPersons } from "../accounts/demo-persons.views.server.ts";
import { ownPath } from "../accounts/own-path.ts";
import { StartPage } from "../accounts/start-page.tsx";
import { textsOf } from "../i18n/page-title.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { app, person, hadSession } = context;
  const { searchParams } = new URL(request.url);
  const code = searchParams.get("refused") ?? (hadSession && !person ? "signed-out" : null);
  const minutes = Number(searchParams.get("minutes") ?? 0);
  return {
    next: ownPath(searchParams.get("next")),
    isDemo: app.settings.mode === "demo",
    persons: await demoPersons(app),
    refused: code === null ? null : { code, minutes },
  };
}

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("signIn:pageTitle") },
];

export default function SignInPage() {
  return <StartPage {...useLoaderData<typeof loader>()} />;
}
