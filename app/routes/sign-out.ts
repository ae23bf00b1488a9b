import type { ActionFunctionArgs } from "@remix-run/node";
import { signOut } from "../accounts/sign-out.server.ts";

/** Also answers whoever is signed out already: the wish is fulfilled. */
export async function action({ context }: ActionFunctionArgs) {
  const { setCookie } = await signOut(context.app, { sessionId: context.sessionId });
  // "storage" would also take what others on this tablet have not finished; the page itself forgets
  // this person's drafts.
  const headers = { "Set-Cookie": setCookie, "Clear-Site-Data": '"cache"' };
  return Response.json({ answer: {} }, { headers });
}
