import { zodResolver } from "@hookform/resolvers/zod";
import { Link } from "@tanstack/react-router";
import { Controller, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useVisit } from "../app/session";
import { coded } from "../i18n/words";
import { Button, buttonClass } from "../ui/Button";
import { Choice } from "../ui/Choice";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { AudienceFields } from "./AudienceFields";
import { promotionForm, type PromotionForm } from "./promotionForm";
import { StackingFields } from "./StackingFields";
import { TermsFields } from "./TermsFields";
import { isFunded, TYPED_KINDS } from "./termsForm";

interface Props {
  typed: PromotionForm;
  /** Whether the promotion is there already, so that its code stays. */
  isStored: boolean;
  save: { mutateAsync: (typed: PromotionForm) => Promise<unknown>; isPending: boolean; error: unknown };
}

/** A promotion's terms, audience, window and budget; what is found about it comes with the saved draft. */
export function PromotionEditor({ typed, isStored, save }: Props) {
  const { t } = useTranslation();
  const currency = useVisit().vendor?.currency ?? "";
  const { control, handleSubmit, watch } = useForm<PromotionForm>({ resolver: zodResolver(promotionForm), defaultValues: typed });
  const kind = watch("kind");
  return (
    <form className={form.form} onSubmit={(event) => void handleSubmit((it) => save.mutateAsync(it).catch(() => undefined))(event)} noValidate>
      <Section title={t("promotions.terms")}>
        <div className={form.pair}>
          <FormText control={control} name="name" label={t("promotions.name")} isRequired />
          <FormText control={control} name="code" label={t("promotions.code")} isRequired isReadOnly={isStored} />
          <Controller
            control={control}
            name="kind"
            render={({ field }) => (
              <Choice label={t("offers.kind")} value={field.value} onChange={field.onChange} options={TYPED_KINDS.map((it) => [it, coded("promotionKind", it)] as const)} />
            )}
          />
          <TermsFields control={control} kind={kind} currency={currency} />
        </div>
      </Section>
      <Section title={t("promotions.audience")}>
        <AudienceFields control={control} />
      </Section>
      <Section title={t("promotions.stacking")}>
        <StackingFields control={control} />
      </Section>
      <Section title={t("promotions.windowAndBudget")}>
        <div className={form.pair}>
          <FormText control={control} name="from" label={t("offers.from")} type="date" isRequired />
          <FormText control={control} name="until" label={t("offers.until")} type="date" isRequired />
          <FormText control={control} name="durationReason" label={t("promotions.durationReason")} hint={t("promotions.durationHint")} />
          {isFunded(kind) && (
            <FormText control={control} name="budget" label={t("promotions.budgetIn", { currency })} hint={t("promotions.budgetHint")} inputMode="decimal" />
          )}
        </div>
      </Section>
      {save.error !== null && <Failed error={save.error} />}
      <div className={form.buttons}>
        <Button type="submit" look="primary" isPending={save.isPending}>
          {t("promotions.toFindings")}
        </Button>
        <Link to="/promotions" className={buttonClass()}>
          {t("form.cancel")}
        </Link>
      </div>
    </form>
  );
}
