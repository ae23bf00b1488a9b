import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AccountLock } from "../accounts/account-lock.tsx";
import { CodePanel } from "../accounts/code-panel.tsx";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { personPage } from "../people/person-page.views.server.ts";
import { PersonView } from "../people/person-view.tsx";
import { Shell } from "../shell.tsx";

export const loader = page(({ app, person, params }) =>
  personPage(app.read, { person, id: params["id"] ?? "", now: app.clock() }),
);

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("people:pageTitle") },
];

export default function PersonRoute() {
  const shown = useLoaderData<typeof loader>();
  const { record, signIns, isOwn } = shown;
  return (
    <Shell current="people">
      <PersonView
        key={record.id}
        page={shown}
        account={
          <>
            <AccountLock record={record} signIns={signIns} isOwn={isOwn} />
            {!isOwn && record.endedOn === null && <CodePanel person={record} />}
          </>
        }
      />
    </Shell>
  );
}
