import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CodePage } from "../accounts/code-page.tsx";
import { turnedAway } from "../entrance.server.ts";
import { textsOf } from "../i18n/page-title.ts";

export function loader({ request }: LoaderFunctionArgs) {
  return { turned: turnedAway(new URL(request.url)) };
}

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("accounts:code.pageTitle") },
];

export default function CodeRoute() {
  return <CodePage {...useLoaderData<typeof loader>()} />;
}
