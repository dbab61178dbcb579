import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { asked } from "../api/queries";
import { curesIn } from "../api/refused";
import { Button } from "../ui/Button";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Said } from "../ui/Named";
import { Failed } from "../ui/States";
import { formulaForm, withFormula, type FormulaForm, type Formulas } from "./formula";
import { Trial } from "./Trial";

interface Props {
  /** All formulas as they were read. */
  of: Formulas;
  stored: FormulaForm;
  /** Whether it is there already, so that its code stays. */
  isKnown: boolean;
  done: () => void;
}

/** A formula is typed and tried on every partner; only one that was tried is saved. */
export function FormulaEditor({ of, stored, isKnown, done }: Props) {
  const { t } = useTranslation();
  const { control, handleSubmit } = useForm<FormulaForm>({ resolver: zodResolver(formulaForm), defaultValues: stored });
  const now = useWatch({ control });
  const trial = useMutation({ mutationFn: async (typed: FormulaForm) => ({ typed, came: await answered(client.POST("/api/formulas/dry-run", { body: typed })) }) });
  const save = useChange(
    async (typed: FormulaForm) => {
      await answered(client.PUT("/api/formulas", { params: { header: ifMatch(of.version) }, body: { formulas: withFormula(of.formulas, typed) } }));
      done();
    },
    ["/api/formulas", "/api/formulas/history", "/api/formula-values"],
  );
  const said = curesIn(trial.error);
  const tried = trial.data !== undefined && JSON.stringify(formulaForm.safeParse(now).data) === JSON.stringify(trial.data.typed) ? trial.data : undefined;
  return (
    <form className={form.form} onSubmit={(event) => void handleSubmit((it) => trial.mutate(it))(event)} noValidate>
      <div className={form.pair}>
        <FormText control={control} name="name" label={t("formulas.name")} said={said.name} isRequired />
        {!isKnown && <FormText control={control} name="code" label={t("formulas.code")} said={said.code} isRequired />}
      </div>
      <FormText control={control} name="expression" label={t("formulas.expression")} hint={t("formulas.expressionHint")} said={said.expression} spellCheck="false" isRequired long />
      <Names />
      {trial.error !== null && <Failed error={trial.error} />}
      {save.error !== null && <Failed error={save.error} />}
      <div className={form.buttons}>
        <Button type="submit" look={tried === undefined ? "primary" : "quiet"} isPending={trial.isPending}>
          {t("formulas.try")}
        </Button>
        <Button
          look={tried === undefined ? "quiet" : "primary"}
          isDisabled={tried === undefined}
          isPending={save.isPending}
          onPress={() => tried !== undefined && void save.mutateAsync(tried.typed).catch(() => undefined)}
        >
          {t("form.save")}
        </Button>
        {isKnown && <Button onPress={done}>{t("form.cancel")}</Button>}
      </div>
      {tried !== undefined && <Trial of={tried.came} />}
    </form>
  );
}

/** What a formula may speak of, each number with its unit. */
function Names() {
  const { t } = useTranslation();
  const names = useQuery(asked("/api/formulas/variables"));
  return (
    <details>
      <summary>{t("segments.variables")}</summary>
      <dl>
        {names.data?.items.map(({ name, unit, description }) => (
          <div key={name}>
            <dt>
              <code>{name}</code> {unit !== undefined && unit !== "1" && `(${unit})`}
            </dt>
            <dd>
              <Said>{description}</Said>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
