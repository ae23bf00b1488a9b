import { TextArea as AriaTextArea, TextField as AriaTextField } from "react-aria-components";
import { FieldLabel, FieldMessages } from "./field-words.tsx";
import { textBox, type TextBoxProps } from "./text-field.tsx";

export type TextAreaProps = TextBoxProps & {
  rows?: number;
  /** Enter alone; with Shift it stays a new line, and while a word is being composed it ends that. */
  onEnter?: () => void;
};

export function TextArea({ rows = 3, onEnter, ...props }: TextAreaProps) {
  return (
    <AriaTextField {...textBox(props)}>
      <FieldLabel {...props} />
      <AriaTextArea
        className="field"
        rows={rows}
        placeholder={props.placeholder}
        lang={props.lang}
        onKeyDown={(event) => {
          const { key, shiftKey, nativeEvent } = event;
          if (!onEnter || key !== "Enter" || shiftKey || nativeEvent.isComposing) return;
          event.preventDefault();
          onEnter();
        }}
      />
      <FieldMessages {...props} />
    </AriaTextField>
  );
}
