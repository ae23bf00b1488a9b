import { useRef, useState, type FormEvent, type ReactNode } from "react";
import { PutBackNotice } from "./put-back-notice.tsx";
import { RefusalNotice } from "./refusal-notice.tsx";
import { useDeed, type DeedState } from "./use-deed.ts";
import { useDraft } from "./use-draft.ts";

type Props<Answer> = {
  action: string;
  children: ReactNode | ((state: DeedState<Answer>) => ReactNode);
  onDone?: (answer: Answer) => void;
  to?: (answer: Answer) => string;
  /** A name of its own for what is half written, where address and hidden fields do not tell. */
  draft?: string;
  /** Empty the fields after success. */
  clears?: boolean;
  className?: string;
  label?: string;
};

/**
 * A form that sends one deed and says what became of it. What is half written in it stays on the
 * device until it is sent, or until its person takes it out.
 */
export function DeedForm<Answer>({ action, children, draft, clears, ...props }: Props<Answer>) {
  const form = useRef<HTMLFormElement>(null);
  const [isPutBack, setIsPutBack] = useState(false);
  const forget = useDraft(form, draft, () => setIsPutBack(true));
  const deed = useDeed<Answer>(action, {
    ...(props.to && { to: props.to }),
    onDone: (answer) => {
      if (clears) form.current?.reset();
      forget();
      setIsPutBack(false);
      props.onDone?.(answer);
    },
  });

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    void deed.submit(new FormData(event.currentTarget, submitter));
  }

  function drop() {
    form.current?.reset();
    forget();
    setIsPutBack(false);
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
      {isPutBack && <PutBackNotice onDrop={drop} />}
      {typeof children === "function" ? children(deed.state) : children}
      <RefusalNotice state={deed.state} />
    </form>
  );
}
