import type { SignInLimits } from "./accounts/make-sign-in-limits.server.ts";
import type { App } from "./platform/app.server.ts";
import type { Locale, Person } from "./people/person.ts";

/** What every loader and action is handed; made once per request in `server.ts`. */
declare module "@remix-run/node" {
  interface AppLoadContext {
    app: App;
    limits: SignInLimits;
    /** Where the visitor is, as far as the connection and a named proxy tell. */
    address: string;
    person: Person | null;
    /** The hash under which the sign-in is stored. */
    sessionId: string | null;
    /** A cookie was sent, though it may no longer count. */
    hadSession: boolean;
    locale: Locale;
    nonce: string;
    /** The newest event this process has published: screens ask the live door for anything later. */
    version: number;
  }
}

export type { AppLoadContext } from "@remix-run/node";
