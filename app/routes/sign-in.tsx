import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { demoPersons } from "../accounts/demo-persons.views.server.ts";
import { ownPath } from "../accounts/own-path.ts";
import { relyingPartyOf } from "../accounts/passkey.ts";
import { StartPage } from "../accounts/start-page.tsx";
import { turnedAway } from "../entrance.server.ts";
import { textsOf } from "../i18n/page-title.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { app, person, hadSession } = context;
  const url = new URL(request.url);
  const turned = turnedAway(url);
  return {
    next: ownPath(url.searchParams.get("next")),
    isDemo: app.settings.mode === "demo",
    hasPasskeys: relyingPartyOf(app.settings.origins) !== null,
    persons: await demoPersons(app),
    turned: turned ?? (hadSession && !person ? { code: "signed-out", details: {} } : null),
  };
}

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("signIn:pageTitle") },
];

export default function SignInPage() {
  return <StartPage {...useLoaderData<typeof loader>()} />;
}
