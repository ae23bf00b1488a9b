import { createContext, useCallback, useContext, useMemo, useRef, useState } from "react";
import type { ReactNode } from "react";
import { ToastLine, type Toast } from "./toast-line.tsx";

export type { Toast };

type Show = (toast: Toast) => void;

const ToastContext = createContext<Show | null>(null);

export type ToastsProps = { label: string; closeLabel: string; children: ReactNode };

/** Short news at the foot of the page; stands once around the app. */
export function Toasts({ label, closeLabel, children }: ToastsProps) {
  const [toasts, setToasts] = useState<(Toast & { id: number })[]>([]);
  const next = useRef(0);
  const show = useCallback<Show>((toast) => {
    next.current += 1;
    const id = next.current;
    setToasts((shown) => [...shown.slice(-2), { ...toast, id }]);
  }, []);
  const drop = useCallback((id: number) => {
    setToasts((shown) => shown.filter((toast) => toast.id !== id));
  }, []);
  const lines = useMemo(
    () =>
      toasts.map(({ id, ...toast }) => (
        <ToastLine key={id} toast={toast} closeLabel={closeLabel} onClose={() => drop(id)} />
      )),
    [toasts, closeLabel, drop],
  );
  return (
    <ToastContext.Provider value={show}>
      {children}
      <section
        className="toasts"
        aria-label={label}
        aria-live="polite"
        aria-relevant="additions"
        data-react-aria-top-layer="true"
      >
        {lines}
      </section>
    </ToastContext.Provider>
  );
}

/** Shows a short message; one that offers an action stays until it is closed. */
export function useToast(): Show {
  const show = useContext(ToastContext);
  if (!show) throw new Error("useToast needs Toasts above it");
  return show;
}
