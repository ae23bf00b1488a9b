import { useCallback, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";
import { classNames } from "./class-names.ts";
import { describedBy, FieldFrame } from "./field-frame.tsx";
import type { FieldWordsProps } from "./field-words.tsx";
import { Icon } from "./icon.tsx";
import { useFormReset } from "./use-form-reset.ts";

export type FileFieldProps = FieldWordsProps & {
  name: string;
  form?: string;
  words: { choose: string; remove: string };
  accept?: string;
  multiple?: boolean;
  isDisabled?: boolean;
  onFiles?: (files: File[]) => void;
};

/** The whole box is the file input, so a click, a key and a drop all reach it. */
export function FileField({ words, onFiles, ...given }: FileFieldProps) {
  const { t } = useTranslation("shell");
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [names, setNames] = useState<string[]>([]);
  const [isOver, setIsOver] = useState(false);
  const take = (files: File[]) => {
    setIsOver(false);
    setNames(files.map((file) => file.name));
    onFiles?.(files);
  };
  const clear = () => {
    if (input.current) input.current.value = "";
    take([]);
  };
  useFormReset(
    input,
    useCallback(() => setNames([]), []),
  );
  const description = (
    <>
      {given.description} {names.length > 0 && t("fileNotKept")}
    </>
  );
  const props = { ...given, ...(names.length > 0 && { description }) };
  return (
    <FieldFrame {...props} id={id} className={classNames("file", isOver && "file--over")}>
      <Icon name="clip" />
      <span className="grow">{names.length > 0 ? names.join(", ") : words.choose}</span>
      <input
        ref={input}
        id={id}
        type="file"
        name={props.name}
        form={props.form}
        accept={props.accept}
        multiple={props.multiple}
        disabled={props.isDisabled}
        onChange={(event) => take([...(event.currentTarget.files ?? [])])}
        onDragEnter={() => setIsOver(true)}
        onDragLeave={() => setIsOver(false)}
        {...describedBy(id, props)}
      />
      {names.length > 0 && (
        <Button variant="icon" icon="close" label={words.remove} onPress={clear} />
      )}
    </FieldFrame>
  );
}
