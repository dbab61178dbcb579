import { zodResolver } from "@hookform/resolvers/zod";
import { Link } from "@tanstack/react-router";
import { Controller, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { coded } from "../i18n/words";
import { Button, buttonClass } from "../ui/Button";
import { Choice } from "../ui/Choice";
import { Checks } from "../ui/Fields";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { programForm, type ProgramForm } from "./programForm";
import { KINDS } from "./search";
import { StepFields } from "./StepFields";

interface Props {
  typed: ProgramForm;
  /** Whether the program is there already, so that its code stays. */
  isStored: boolean;
  save: { mutateAsync: (typed: ProgramForm) => Promise<unknown>; isPending: boolean; error: unknown };
}

/** A program's course, what it earns, and who may enrol. */
export function ProgramEditor({ typed, isStored, save }: Props) {
  const { t } = useTranslation();
  const { control, handleSubmit, watch } = useForm<ProgramForm>({ resolver: zodResolver(programForm), defaultValues: typed });
  return (
    <form className={form.form} onSubmit={(event) => void handleSubmit((it) => save.mutateAsync(it).catch(() => undefined))(event)} noValidate>
      <Section title={t("programs.about")}>
        <div className={form.pair}>
          <FormText control={control} name="name" label={t("programs.name")} isRequired />
          <FormText control={control} name="code" label={t("programs.code")} isRequired isReadOnly={isStored} />
          <Controller
            control={control}
            name="kind"
            render={({ field }) => (
              <Choice label={t("programs.kind")} value={field.value} onChange={field.onChange} options={KINDS.map((it) => [it, coded("programKind", it)] as const)} />
            )}
          />
          {watch("kind") === "training" && <FormText control={control} name="certification" label={t("programs.certification")} hint={t("programs.certificationHint")} isRequired />}
        </div>
        <FormText control={control} name="productLines" label={t("programs.productLines")} hint={t("form.listHint")} />
        <FormText control={control} name="description" label={t("programs.description")} long />
      </Section>
      <Section title={t("programs.steps")}>
        <StepFields control={control} />
        <Controller
          control={control}
          name="ordered"
          render={({ field }) => (
            <Checks
              label={t("programs.order")}
              values={field.value ? ["ordered"] : []}
              onChange={(values) => field.onChange(values.length > 0)}
              options={[["ordered", t("programs.ordered")]]}
            />
          )}
        />
      </Section>
      <Section title={t("programs.entry")}>
        <p>{t("programs.entryLead")}</p>
        <div className={form.pair}>
          <FormText control={control} name="segments" label={t("programs.segments")} hint={t("form.listHint")} />
          <FormText control={control} name="tiers" label={t("programs.tiers")} hint={t("form.listHint")} />
          <FormText control={control} name="territories" label={t("programs.territories")} hint={t("form.listHint")} />
        </div>
      </Section>
      {save.error !== null && <Failed error={save.error} />}
      <div className={form.buttons}>
        <Button type="submit" look="primary" isPending={save.isPending}>
          {t("form.save")}
        </Button>
        <Link to="/programs" className={buttonClass()}>
          {t("form.cancel")}
        </Link>
      </div>
    </form>
  );
}
