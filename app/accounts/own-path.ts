/**
 * Where to go after signing in: only an address of this system. Anything a browser could read as
 * another host ("//host", a backslash, a control character, a scheme) leads to the desk instead.
 */
export function ownPath(wanted: string | null): string {
  if (wanted === null || !wanted.startsWith("/") || unsafe.test(wanted)) return "/";
  return /^\/sign-in([/?#]|$)/.test(wanted) ? "/" : wanted;
}

// Backslashes and control characters anywhere; a second slash at the start.
const unsafe = /^\/\/|[\\\p{Cc}]/u;
