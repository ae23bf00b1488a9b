import type { ReactNode } from "react";
import { Radio, RadioGroup } from "react-aria-components";
import { classNames } from "./class-names.ts";
import { FieldLabel, FieldMessages, type FieldWordsProps } from "./field-words.tsx";
import { Icon, type IconName } from "./icon.tsx";
import type { Tone } from "./tone.ts";

export type RadioOption = {
  value: string;
  label: ReactNode;
  note?: ReactNode;
  icon?: IconName;
  tone?: Tone;
  isDisabled?: boolean;
};

export type RadioChoicesProps = FieldWordsProps & {
  name?: string;
  form?: string;
  options: RadioOption[];
  look?: "cards" | "list" | "segments";
  defaultValue?: string;
  value?: string | null;
  onChange?: (value: string) => void;
  isDisabled?: boolean;
};

/** One of several: a radio is a row with a shape, never a bare dot. */
export function RadioChoices({ options, look = "cards", ...props }: RadioChoicesProps) {
  return (
    <RadioGroup
      className="field-group"
      validationBehavior="aria"
      name={props.name}
      form={props.form}
      defaultValue={props.defaultValue}
      value={props.value}
      onChange={props.onChange}
      isRequired={props.required}
      isInvalid={Boolean(props.error)}
      isDisabled={props.isDisabled}
    >
      <FieldLabel {...props} />
      <div className={classNames("choices", look !== "cards" && `choices--${look}`)}>
        {options.map((option) => (
          <Choice key={option.value} {...option} />
        ))}
      </div>
      <FieldMessages {...props} />
    </RadioGroup>
  );
}

function Choice({ value, label, note, icon, tone = "plain", isDisabled }: RadioOption) {
  return (
    <Radio className="choice" value={value} isDisabled={isDisabled}>
      <span className="radio" aria-hidden="true" />
      <span className="choice__text">{label}</span>
      {note && <span className="choice__note">{note}</span>}
      {icon && (
        <span className={classNames("choice__icon", `state--${tone}`)}>
          <Icon name={icon} />
        </span>
      )}
    </Radio>
  );
}
