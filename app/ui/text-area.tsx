import { TextArea as AriaTextArea, TextField as AriaTextField } from "react-aria-components";
import { FieldLabel, FieldMessages } from "./field-words.tsx";
import { textBox, type TextBoxProps } from "./text-field.tsx";

export type TextAreaProps = TextBoxProps & { rows?: number };

export function TextArea({ rows = 3, ...props }: TextAreaProps) {
  return (
    <AriaTextField {...textBox(props)}>
      <FieldLabel {...props} />
      <AriaTextArea
        className="field"
        rows={rows}
        placeholder={props.placeholder}
        lang={props.lang}
      />
      <FieldMessages {...props} />
    </AriaTextField>
  );
}
