import { useEffect, useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./Button";
import { Choice } from "./Choice";
import { TextInput } from "./Fields";
import styles from "./Filters.module.css";

/** A filter by a text as typed, or by one of some. */
interface Filter {
  name: string;
  label: string;
  maxLength?: number;
  /** A day is picked rather than typed. */
  type?: "date";
  options?: readonly (readonly [value: string, text: string])[];
  /** What is said where nothing is chosen; "any" unless given. */
  unchosen?: string;
}

type Values = Record<string, string | undefined>;

interface Props {
  filters: Filter[];
  values: Values;
  change: (values: Values) => void;
  clear: (() => void) | undefined;
}

const ANY = "any";

/** What a list is narrowed to; texts are taken with Enter, choices at once. */
export function Filters({ filters, values, change, clear }: Props) {
  const { t } = useTranslation();
  const texts = filters.filter((it) => it.options === undefined);
  const given = JSON.stringify(texts.map(({ name }) => values[name] ?? ""));
  const [typed, setTyped] = useState<string[]>(() => JSON.parse(given) as string[]);
  useEffect(() => setTyped(JSON.parse(given) as string[]), [given]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change(Object.fromEntries(texts.map(({ name }, index) => [name, typed[index]?.trim() === "" ? undefined : typed[index]?.trim()])));
  };
  return (
    <form className={styles.filters} onSubmit={submit} aria-label={t("list.filters")}>
      {texts.map(({ name, label, maxLength, type }, index) => (
        <TextInput
          key={name}
          label={label}
          value={typed[index] ?? ""}
          onChange={(it) => setTyped(typed.with(index, it))}
          {...(maxLength !== undefined && { maxLength })}
          {...(type !== undefined && { type })}
        />
      ))}
      {filters.map(
        ({ name, label, options, unchosen }) =>
          options !== undefined && (
            <Choice
              key={name}
              label={label}
              value={values[name] ?? ANY}
              onChange={(it) => change({ [name]: it === ANY ? undefined : it })}
              options={[[ANY, unchosen ?? t("list.any")], ...options]}
            />
          ),
      )}
      <div className={styles.buttons}>
        {texts.length > 0 && <Button type="submit">{t("list.apply")}</Button>}
        {clear !== undefined && (
          <Button look="plain" onPress={clear}>
            {t("list.clear")}
          </Button>
        )}
      </div>
    </form>
  );
}
