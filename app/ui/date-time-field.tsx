import { useCallback, useId, useState } from "react";
import { DateBox } from "./date-box.tsx";
import { postedMoment, readTime, showDate } from "./date-text.ts";
import { describedBy, FieldFrame } from "./field-frame.tsx";
import type { FieldWordsProps } from "./field-words.tsx";
import { Posted } from "./posted.tsx";

export type DateTimeFieldProps = FieldWordsProps & {
  name: string;
  form?: string;
  /** `pick`: the name of the button that opens the calendar. */
  words: { date: string; time: string; pick: string };
  defaultValue?: string;
  isDisabled?: boolean;
};

/** `defaultValue` and what is posted: YYYY-MM-DDTHH:mm, on the clock of the seat of the house. */
export function DateTimeField(props: DateTimeFieldProps) {
  const id = useId();
  const start = props.defaultValue ?? "";
  const [date, setDate] = useState(dayOf(start));
  const [time, setTime] = useState(timeOf(start));
  const put = useCallback((posted: string) => {
    setDate(dayOf(posted));
    setTime(timeOf(posted));
  }, []);
  return (
    <FieldFrame {...props} id={id} className="whenfield" grouped>
      <DateBox
        text={date}
        onText={setDate}
        pickLabel={props.words.pick}
        isDisabled={props.isDisabled}
        field={{ "aria-label": props.words.date, ...describedBy(id, props) }}
      />
      <input
        className="field whenfield__time"
        aria-label={props.words.time}
        placeholder="__:__"
        inputMode="numeric"
        autoComplete="off"
        disabled={props.isDisabled}
        value={time}
        onChange={(event) => setTime(event.currentTarget.value)}
        onBlur={() => setTime(readTime(time) ?? time)}
        {...describedBy(id, props)}
      />
      <Posted {...props} start={start} value={postedMoment(date, time)} onPut={put} />
    </FieldFrame>
  );
}

function dayOf(moment: string): string {
  return showDate(moment.split(/[T ]/)[0] ?? "");
}

function timeOf(moment: string): string {
  return (moment.split(/[T ]/)[1] ?? "").slice(0, 5);
}
