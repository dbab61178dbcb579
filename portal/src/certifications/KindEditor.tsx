import { zodResolver } from "@hookform/resolvers/zod";
import { Link, useNavigate } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { curesIn } from "../api/refused";
import { Button, buttonClass } from "../ui/Button";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Failed } from "../ui/States";
import { kindForm, requestOf, type KindForm } from "./kindForm";

interface Props {
  stored: KindForm;
  /** The codes that are taken, where it is a new one; its code stays where it is known. */
  taken?: ReadonlySet<string>;
}

/** Defines a certification, or changes one; what was awarded keeps the end it was given. */
export function KindEditor({ stored, taken }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { control, handleSubmit, setError } = useForm<KindForm>({ resolver: zodResolver(kindForm), defaultValues: stored });
  const save = useChange(
    (typed: KindForm) => answered(client.PUT("/api/certifications/{code}", { params: { path: { code: typed.code } }, body: requestOf(typed) })),
    ["/api/certifications", "/api/certifications/{code}/history"],
  );
  const said = curesIn(save.error);
  const submit = (typed: KindForm) => {
    // Defining a code that is there would change it without a word.
    if (taken?.has(typed.code) === true) return setError("code", { message: "certifications.codeTaken" }, { shouldFocus: true });
    return void save.mutateAsync(typed).then(() => navigate({ to: "/certifications" }), () => undefined);
  };
  return (
    <form className={form.form} onSubmit={(event) => void handleSubmit(submit)(event)} noValidate>
      <div className={form.pair}>
        {taken !== undefined && <FormText control={control} name="code" label={t("certifications.code")} hint={t("certifications.codeHint")} said={said.code} isRequired autoFocus />}
        <FormText control={control} name="name" label={t("certifications.name")} said={said.name} isRequired />
        <FormText
          control={control}
          name="months"
          label={t("certifications.months")}
          hint={t("certifications.monthsHint")}
          said={said.validMonths}
          inputMode="numeric"
        />
      </div>
      {taken === undefined && <p>{t("certifications.changeConsequence")}</p>}
      {save.error !== null && <Failed error={save.error} />}
      <div className={form.buttons}>
        <Button type="submit" look="primary" isPending={save.isPending}>
          {t("form.save")}
        </Button>
        <Link to="/certifications" className={buttonClass()}>
          {t("form.cancel")}
        </Link>
      </div>
    </form>
  );
}
