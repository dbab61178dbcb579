import type { ReactNode, Ref } from "react";
import { Checkbox } from "react-aria-components/Checkbox";
import { CheckboxGroup } from "react-aria-components/CheckboxGroup";
import { FieldError } from "react-aria-components/FieldError";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { Text } from "react-aria-components/Text";
import { TextArea } from "react-aria-components/TextArea";
import { TextField, type TextFieldProps } from "react-aria-components/TextField";
import styles from "./Fields.module.css";

interface TextProps extends Omit<TextFieldProps, "className" | "children"> {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** Several lines. */
  long?: boolean;
  placeholder?: string;
  inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement>;
}

export function TextInput({ label, hint, error, long = false, placeholder = "", inputRef, ...props }: TextProps) {
  return (
    <TextField {...props} isInvalid={error !== undefined} validationBehavior="aria" className={`${styles.field}`}>
      <Label className={`${styles.label}`}>{label}</Label>
      {long ? (
        <TextArea className={`${styles.input}`} rows={3} placeholder={placeholder} ref={inputRef ?? null} />
      ) : (
        <Input className={`${styles.input}`} placeholder={placeholder} ref={inputRef ?? null} />
      )}
      {hint !== undefined && (
        <Text slot="description" className={`${styles.hint}`}>
          {hint}
        </Text>
      )}
      <FieldError className={`${styles.error}`}>{error}</FieldError>
    </TextField>
  );
}

interface ChecksProps {
  label: string;
  error?: string | undefined;
  values: string[];
  onChange: (values: string[]) => void;
  options: [value: string, text: ReactNode][];
  /** Side by side where there is room. */
  columns?: boolean;
}

export function Checks({ label, error, values, onChange, options, columns = false }: ChecksProps) {
  return (
    <CheckboxGroup value={values} onChange={onChange} isInvalid={error !== undefined} validationBehavior="aria" className={`${styles.checks}`}>
      <Label className={`${styles.label}`}>{label}</Label>
      <div className={columns ? styles.columns : undefined}>
        {options.map(([value, text]) => (
          <Checkbox key={value} value={value} className={`${styles.check}`}>
            {text}
          </Checkbox>
        ))}
      </div>
      <FieldError className={`${styles.error}`}>{error}</FieldError>
    </CheckboxGroup>
  );
}

interface TickProps {
  /** What is ticked; said, not shown, where the table around it shows it. */
  label: string;
  isOn: boolean;
  toggle: () => void;
}

export function Tick({ label, isOn, toggle }: TickProps) {
  return <Checkbox aria-label={label} isSelected={isOn} onChange={toggle} className={`${styles.check}`} />;
}
