import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { curesIn } from "../api/refused";
import { Button } from "../ui/Button";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Failed } from "../ui/States";
import { brandForm, type BrandForm } from "./brandForm";

interface Props {
  stored: BrandForm;
  /** Whether it is there already, so that its code stays. */
  isKnown: boolean;
  change: { mutateAsync: (typed: BrandForm) => Promise<unknown>; isPending: boolean; error: unknown };
}

/** The fields of a brand. */
export function BrandFields({ stored, isKnown, change }: Props) {
  const { t } = useTranslation();
  const { control, handleSubmit } = useForm<BrandForm>({ resolver: zodResolver(brandForm), defaultValues: stored });
  const said = curesIn(change.error);
  return (
    <form className={form.form} onSubmit={(event) => void handleSubmit((it) => change.mutateAsync(it).catch(() => undefined))(event)} noValidate>
      <div className={form.pair}>
        {!isKnown && <FormText control={control} name="code" label={t("ground.code")} said={said.code} isRequired />}
        <FormText control={control} name="name" label={t("ground.name")} said={said.name} isRequired />
      </div>
      <FormText control={control} name="spellings" label={t("space.spellings")} hint={t("space.spellingsHint")} />
      {change.error !== null && <Failed error={change.error} />}
      <div className={form.buttons}>
        <Button type="submit" look="primary" isPending={change.isPending}>
          {t(isKnown ? "space.keep" : "space.define")}
        </Button>
      </div>
    </form>
  );
}
