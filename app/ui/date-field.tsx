import { useCallback, useId, useState } from "react";
import { DateBox } from "./date-box.tsx";
import { readDate, showDate } from "./date-text.ts";
import { describedBy, FieldFrame } from "./field-frame.tsx";
import type { FieldWordsProps } from "./field-words.tsx";
import { Posted } from "./posted.tsx";

export type DateFieldProps = FieldWordsProps & {
  name: string;
  /** What a screen reader calls the box: the label, as plain text. */
  dayLabel: string;
  /** The name of the button that opens the calendar. */
  pickLabel: string;
  defaultValue?: string;
};

/** `defaultValue` and what is posted: YYYY-MM-DD, or what was typed when it is no day. */
export function DateField(props: DateFieldProps) {
  const id = useId();
  const start = props.defaultValue ?? "";
  const [date, setDate] = useState(showDate(start));
  const put = useCallback((posted: string) => setDate(showDate(posted)), []);
  return (
    <FieldFrame {...props} id={id} className="whenfield" grouped>
      <DateBox
        text={date}
        onText={setDate}
        pickLabel={props.pickLabel}
        field={{ "aria-label": props.dayLabel, ...describedBy(id, props) }}
      />
      <Posted {...props} start={start} value={readDate(date) ?? date.trim()} onPut={put} />
    </FieldFrame>
  );
}
