import { Button } from "react-aria-components/Button";
import { FieldError } from "react-aria-components/FieldError";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Select, SelectValue } from "react-aria-components/Select";
import styles from "./Fields.module.css";

interface Props<Value extends string> {
  label: string;
  value: Value | undefined;
  onChange: (value: Value) => void;
  options: readonly (readonly [value: Value, text: string])[];
  placeholder?: string;
  error?: string | undefined;
  isDisabled?: boolean;
}

/** One of several. */
export function Choice<Value extends string>({ label, value, onChange, options, placeholder, error, isDisabled = false }: Props<Value>) {
  return (
    <Select
      className={`${styles.field}`}
      value={value ?? null}
      onChange={(chosen) => onChange(String(chosen) as Value)}
      placeholder={placeholder ?? ""}
      isDisabled={isDisabled}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <Label className={`${styles.label}`}>{label}</Label>
      <Button className={`${styles.choice}`}>
        <SelectValue />
      </Button>
      <FieldError className={`${styles.error}`}>{error}</FieldError>
      <Popover className={`${styles.popover}`}>
        <ListBox>
          {options.map(([option, text]) => (
            <ListBoxItem key={option} id={option} className={`${styles.option}`}>
              {text}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
