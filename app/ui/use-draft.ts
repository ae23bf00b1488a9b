import { createContext, useContext, useEffect, type RefObject } from "react";

/** Whose drafts this page keeps: another person on the same tablet never sees them. */
export const DraftOwner = createContext<string | null>(null);

const nameOf = (owner: string, draft: string) => `draft:${owner}:${draft}`;

/** Keeps what is being filled in on this device until it is sent: also over a sign-in that expired. */
export function useDraft(form: RefObject<HTMLFormElement>, draft: string | undefined): () => void {
  const owner = useContext(DraftOwner);
  const name = owner && draft ? nameOf(owner, draft) : null;

  useEffect(() => {
    const element = form.current;
    if (!element || !name) return;
    restore(element, name);
    const keep = () => localStorage.setItem(name, JSON.stringify(valuesOf(element)));
    element.addEventListener("input", keep);
    element.addEventListener("change", keep);
    return () => {
      element.removeEventListener("input", keep);
      element.removeEventListener("change", keep);
    };
  }, [form, name]);

  return () => {
    if (name) localStorage.removeItem(name);
  };
}

/** Signing out on purpose leaves nothing of the person on the device. */
export function forgetDrafts(owner: string): void {
  const prefix = nameOf(owner, "");
  for (const name of Object.keys(localStorage)) {
    if (name.startsWith(prefix)) localStorage.removeItem(name);
  }
}

function valuesOf(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && entry[0] !== "key",
  );
}

function restore(form: HTMLFormElement, name: string): void {
  const kept = localStorage.getItem(name);
  if (!kept) return;
  const values: [string, string][] = JSON.parse(kept);
  for (const element of form.elements) {
    if (element instanceof HTMLInputElement && ["checkbox", "radio"].includes(element.type)) {
      const checked = values.some(
        ([key, value]) => key === element.name && value === element.value,
      );
      if (element.checked !== checked) element.click();
    } else if (isText(element)) {
      const value = values.find(([key]) => key === element.name)?.[1];
      if (value !== undefined) type(element, value);
    }
  }
}

type TextElement = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isText = (element: Element): element is TextElement =>
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement ||
  (element instanceof HTMLInputElement && !["file", "hidden", "password"].includes(element.type));

/** Sets a value so that React, which watches the property, learns of it. */
function type(element: TextElement, value: string): void {
  const prototype: object = Object.getPrototypeOf(element);
  Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(element, value);
  element.dispatchEvent(
    new Event(element instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }),
  );
}
