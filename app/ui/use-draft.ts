import { createContext, useContext, useEffect, useRef, type RefObject } from "react";
import { changedFrom, draftNameOf, readDraft, type FieldValues } from "./draft-text.ts";

/*
 * What is half written stays on this device until it is sent: over a reload, a lost connection, an
 * ended sign-in. Only fields that were touched are kept, so that what others change meanwhile in the
 * other fields is seen. Passwords, codes and files are never kept. Drafts are the person's own:
 * another person on the same tablet never sees them, and signing out takes them away.
 */

/** Whose drafts this page keeps. */
export const DraftOwner = createContext<string | null>(null);

const nameOf = (owner: string, draft: string) => `draft:${owner}:${draft}`;

/**
 * Keeps the fields of a form under the name given, or else under the form's address and what its
 * hidden fields name. `onPutBack` is told when something kept earlier was put back. Gives how to
 * forget.
 */
export function useDraft(
  form: RefObject<HTMLFormElement>,
  given?: string,
  onPutBack?: () => void,
): () => void {
  const owner = useContext(DraftOwner);
  const draft = useRef<Draft | null>(null);
  const tell = useRef(onPutBack);
  useEffect(() => {
    tell.current = onPutBack;
  });

  useEffect(() => {
    const element = form.current;
    if (!element || !owner) return;
    const name = nameOf(owner, given ?? ownNameOf(element));
    const kept = keepDraft(element, name, () => tell.current?.());
    draft.current = kept;
    return kept.stop;
  }, [form, owner, given]);

  return () => draft.current?.forget();
}

/** Signing out on purpose leaves nothing of the person on the device. */
export function forgetDrafts(owner: string): void {
  const prefix = nameOf(owner, "");
  for (const name of Object.keys(localStorage)) {
    if (name.startsWith(prefix)) localStorage.removeItem(name);
  }
}

type Draft = { forget(): void; stop(): void };

/** Puts back what was kept, then keeps what is typed. */
function keepDraft(form: HTMLFormElement, name: string, onPutBack: () => void): Draft {
  let start = valuesOf(form);
  const read = () => readDraft(localStorage.getItem(name));
  if (putBack(form, read(), () => true)) onPutBack();
  const stopWaiting = awaitFields(form, (come) => {
    start = { ...valuesOf(form, (element) => come.has(element)), ...start };
    putBack(form, read(), (element) => come.has(element));
  });

  // A composed field hears of the key after the form does; what it posts is known a moment later.
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const keepSoon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => keep(name, changedFrom(start, valuesOf(form))));
  };
  form.addEventListener("input", keepSoon);
  form.addEventListener("change", keepSoon);
  return {
    forget() {
      clearTimeout(waiting);
      localStorage.removeItem(name);
      start = valuesOf(form);
    },
    stop() {
      stopWaiting();
      clearTimeout(waiting);
      form.removeEventListener("input", keepSoon);
      form.removeEventListener("change", keepSoon);
    },
  };
}

function keep(name: string, changed: FieldValues): void {
  if (Object.keys(changed).length === 0) localStorage.removeItem(name);
  else localStorage.setItem(name, JSON.stringify(changed));
}

/** Some fields come only once another is answered. */
function awaitFields(form: HTMLFormElement, onCome: (come: Set<Element>) => void): () => void {
  const seen = new WeakSet<Element>(form.elements);
  const growth = new MutationObserver(() => {
    const come = new Set([...form.elements].filter((element) => !seen.has(element)));
    come.forEach((element) => seen.add(element));
    if (come.size > 0) onCome(come);
  });
  growth.observe(form, { childList: true, subtree: true });
  return () => growth.disconnect();
}

function ownNameOf(form: HTMLFormElement): string {
  const named = [...form.elements].flatMap((element): [string, string][] =>
    element instanceof HTMLInputElement && element.type === "hidden"
      ? [[element.name, element.value]]
      : [],
  );
  return draftNameOf(form.getAttribute("action") ?? "", named);
}

function valuesOf(
  form: HTMLFormElement,
  isMeant: (element: Element) => boolean = () => true,
): FieldValues {
  const values: FieldValues = {};
  for (const element of form.elements) {
    if (!isKept(element) || !isMeant(element) || !element.name || element.disabled) continue;
    if (isBox(element) && !element.checked) continue;
    (values[element.name] ??= []).push(element.value);
  }
  return values;
}

/** Whether anything was put back. */
function putBack(
  form: HTMLFormElement,
  kept: FieldValues | null,
  isMeant: (element: Element) => boolean,
): boolean {
  let hasPut = false;
  const places: Record<string, number> = {};
  for (const element of kept ? [...form.elements] : []) {
    const values = isKept(element) ? kept?.[element.name] : undefined;
    if (!isKept(element) || !values) continue;
    const place = (places[element.name] ??= 0);
    places[element.name] = place + 1;
    if (!isMeant(element)) continue;
    const put = isBox(element) ? check(element, values) : type(element, values[place]);
    hasPut ||= put;
  }
  return hasPut;
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const NEVER_KEPT = ["file", "hidden", "password", "submit", "button", "image", "reset"];
/** Codes are good for a minute and for one person: what autocomplete calls them tells. */
const SECRETS = ["one-time-code", "current-password", "new-password"];

const isKept = (element: Element): element is Field =>
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement ||
  (element instanceof HTMLInputElement &&
    !NEVER_KEPT.includes(element.type) &&
    !SECRETS.includes(element.getAttribute("autocomplete") ?? ""));

const isBox = (element: Field): element is HTMLInputElement =>
  element instanceof HTMLInputElement && ["checkbox", "radio"].includes(element.type);

function check(element: HTMLInputElement, values: readonly string[]): boolean {
  const checked = values.includes(element.value);
  if (element.checked === checked || (element.type === "radio" && !checked)) return false;
  element.click();
  return true;
}

/** Sets a value so that React, which watches the property, learns of it. */
function type(element: Field, value: string | undefined): boolean {
  if (value === undefined || element.value === value) return false;
  const prototype: object = Object.getPrototypeOf(element);
  Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(element, value);
  element.dispatchEvent(
    new Event(element instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }),
  );
  return true;
}
