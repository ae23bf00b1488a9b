import { Input, TextField as AriaTextField } from "react-aria-components";
import { FieldLabel, FieldMessages, type FieldWordsProps } from "./field-words.tsx";

export type NumberFieldProps = FieldWordsProps & {
  name?: string;
  form?: string;
  min?: number;
  max?: number;
  step?: number;
  defaultValue?: number;
  /** Stands behind the box: phút, trang. */
  unit?: string;
  isDisabled?: boolean;
  onChange?: (value: number | null) => void;
};

/** A plain number box: the stepper of react-aria speaks no Vietnamese. */
export function NumberField(props: NumberFieldProps) {
  return (
    <AriaTextField
      className="field-group"
      validationBehavior="aria"
      name={props.name}
      form={props.form}
      type="number"
      inputMode="numeric"
      defaultValue={props.defaultValue === undefined ? "" : String(props.defaultValue)}
      onChange={(text) => props.onChange?.(text.trim() === "" ? null : Number(text))}
      isRequired={props.required}
      isInvalid={Boolean(props.error)}
      isDisabled={props.isDisabled}
    >
      <FieldLabel {...props} />
      <div className="field-row">
        <Input className="field field--number" min={props.min} max={props.max} step={props.step} />
        {props.unit && <span className="small muted nowrap">{props.unit}</span>}
      </div>
      <FieldMessages {...props} />
    </AriaTextField>
  );
}
