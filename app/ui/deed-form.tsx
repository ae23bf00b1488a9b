import { useRef, type FormEvent, type ReactNode } from "react";
import { RefusalNotice } from "./refusal-notice.tsx";
import { useDeed, type DeedState } from "./use-deed.ts";
import { useDraft } from "./use-draft.ts";

type Props<Answer> = {
  action: string;
  children: ReactNode | ((state: DeedState<Answer>) => ReactNode);
  onDone?: (answer: Answer) => void;
  to?: (answer: Answer) => string;
  /** Keep what is filled in on this device under this name until it is sent. */
  draft?: string;
  /** Empty the fields after success. */
  clears?: boolean;
  className?: string;
  label?: string;
};

/** A form that sends one deed and says what became of it. */
export function DeedForm<Answer>({ action, children, draft, clears, ...props }: Props<Answer>) {
  const form = useRef<HTMLFormElement>(null);
  const forget = useDraft(form, draft);
  const deed = useDeed<Answer>(action, {
    ...(props.to && { to: props.to }),
    onDone: (answer) => {
      forget();
      if (clears) form.current?.reset();
      props.onDone?.(answer);
    },
  });

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    void deed.submit(new FormData(event.currentTarget, submitter));
  }

  return (
    <form
      ref={form}
      method="post"
      action={action}
      onSubmit={send}
      className={props.className}
      aria-label={props.label}
      noValidate
    >
      {typeof children === "function" ? children(deed.state) : children}
      <RefusalNotice state={deed.state} />
    </form>
  );
}
