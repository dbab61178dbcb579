import { Controller, type Control } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Choice } from "../../ui/Choice";
import form from "../../ui/Form.module.css";
import { FormText } from "../../ui/FormText";
import type { AliasForm } from "./aliasForm";
import { KINDS } from "./search";

interface Props {
  control: Control<AliasForm>;
  said: Partial<Record<string, string>>;
  /** Whether it is there already: then only what it means is changed. */
  isKnown?: boolean;
}

/** What lines write, and whom or what they mean by it. */
export function AliasFields({ control, said, isKnown = false }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {!isKnown && (
        <div className={form.pair}>
          <Controller
            control={control}
            name="kind"
            render={({ field: { value, onChange } }) => (
              <Choice label={t("aliases.kind")} value={value} onChange={onChange} options={KINDS.map((it) => [it, t(`aliases.kinds.${it}`)] as const)} />
            )}
          />
          <FormText control={control} name="alias" label={t("aliases.alias")} hint={t("aliases.aliasHint")} said={said.alias} isRequired />
        </div>
      )}
      <div className={form.pair}>
        <FormText control={control} name="code" label={t("aliases.code")} hint={t("aliases.codeHint")} said={said.code} isRequired />
        {!isKnown && <FormText control={control} name="source" label={t("layouts.source")} hint={t("aliases.sourceHint")} said={said.source} />}
      </div>
      <FormText control={control} name="note" label={t("aliases.note")} said={said.note} />
    </>
  );
}
