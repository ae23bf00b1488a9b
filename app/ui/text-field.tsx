import type { HTMLInputTypeAttribute } from "react";
import { Input, TextField as AriaTextField } from "react-aria-components";
import { FieldLabel, FieldMessages, type FieldWordsProps } from "./field-words.tsx";

export type TextBoxProps = FieldWordsProps & {
  name?: string;
  form?: string;
  defaultValue?: string;
  value?: string;
  onChange?: (text: string) => void;
  onBlur?: () => void;
  placeholder?: string;
  readOnly?: boolean;
  isDisabled?: boolean;
  autoFocus?: boolean;
  maxLength?: number;
  lang?: string;
};

export type TextFieldProps = TextBoxProps & {
  type?: "text" | "email" | "password" | "search" | "tel" | "url";
  autoComplete?: string;
  inputMode?: "text" | "numeric" | "decimal" | "email" | "search" | "tel" | "url" | "none";
};

export function TextField(props: TextFieldProps) {
  const type: HTMLInputTypeAttribute = props.type ?? "text";
  return (
    <AriaTextField
      {...textBox(props)}
      type={type}
      autoComplete={props.autoComplete}
      inputMode={props.inputMode}
    >
      <FieldLabel {...props} />
      <Input className="field" placeholder={props.placeholder} lang={props.lang} />
      <FieldMessages {...props} />
    </AriaTextField>
  );
}

/** What a one-line and a many-line box have in common. The server judges, so nothing blocks a form here. */
export function textBox(props: TextBoxProps) {
  return {
    className: "field-group",
    validationBehavior: "aria" as const,
    name: props.name,
    form: props.form,
    defaultValue: props.defaultValue,
    value: props.value,
    onChange: props.onChange,
    onBlur: props.onBlur,
    isRequired: props.required,
    isInvalid: Boolean(props.error),
    isReadOnly: props.readOnly,
    isDisabled: props.isDisabled,
    autoFocus: props.autoFocus,
    maxLength: props.maxLength,
  };
}
