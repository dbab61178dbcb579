import type { ParseKeys } from "i18next";
import { Controller, type Control, type FieldPath, type FieldValues } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { TextInput } from "./Fields";

interface Props<Form extends FieldValues> extends Omit<React.ComponentProps<typeof TextInput>, "name" | "value" | "onChange" | "error" | "inputRef"> {
  control: Control<Form>;
  name: FieldPath<Form>;
  /** What the platform said of what stands there, where it was sent and refused. */
  said?: string | undefined;
}

/** A field of a form, with what is wrong about it; the form's rules name their sentences by key. */
export function FormText<Form extends FieldValues>({ control, name, said, ...props }: Props<Form>) {
  const { t } = useTranslation();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <TextInput
          {...props}
          name={field.name}
          value={String(field.value ?? "")}
          onChange={field.onChange}
          onBlur={field.onBlur}
          inputRef={field.ref}
          error={fieldState.error?.message === undefined ? said : t(fieldState.error.message as ParseKeys)}
        />
      )}
    />
  );
}
