import { zodResolver } from "@hookform/resolvers/zod";
import { Link } from "@tanstack/react-router";
import { Controller, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { curesIn } from "../api/refused";
import { Button, buttonClass } from "../ui/Button";
import { Choice } from "../ui/Choice";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Failed } from "../ui/States";
import { KINDS, MODES, nextAfter, saleForm, type SaleForm } from "./saleForm";
import type { Taken } from "./SaleTaken";

interface Props {
  first: SaleForm;
  currency: string;
  enter: { mutateAsync: (typed: SaleForm) => Promise<Taken>; isPending: boolean; error: unknown };
}

/** What stays to be put right stays typed. */
const TAKEN = ["accepted", "held"];

/** Who sold what, when, how much of it and for how much. */
export function SaleFields({ first, currency, enter }: Props) {
  const { t } = useTranslation();
  const { control, handleSubmit, reset, watch } = useForm<SaleForm>({ resolver: zodResolver(saleForm), defaultValues: first });
  const said = curesIn(enter.error);
  const submit = (typed: SaleForm) =>
    enter.mutateAsync(typed).then(
      ({ outcome }) => TAKEN.includes(outcome) && reset(nextAfter(typed)),
      () => undefined,
    );
  return (
    <form className={form.form} onSubmit={(event) => void handleSubmit(submit)(event)} noValidate>
      <div className={form.pair}>
        <FormText control={control} name="partnerCode" label={t("partners.code")} said={said.partnerCode} isRequired />
        <FormText control={control} name="productCode" label={t("prices.productCode")} said={said.productCode} isRequired />
        <FormText control={control} name="soldAt" label={t("sales.soldAt")} said={said.soldAt} type="date" isRequired />
        <Controller
          control={control}
          name="kind"
          render={({ field }) => <Choice label={t("sales.kind")} value={field.value} onChange={field.onChange} options={KINDS.map((it) => [it, t(`sales.kinds.${it}`)] as const)} />}
        />
        <FormText control={control} name="quantity" label={t("sales.quantity")} hint={t("sales.quantityHint")} said={said.quantity} inputMode="decimal" />
        <FormText control={control} name="amount" label={t("sales.amountIn", { currency })} hint={t("sales.amountHint")} said={said.amount} inputMode="decimal" isRequired />
        <FormText control={control} name="externalId" label={t("sales.externalId")} hint={t("sales.externalIdHint")} said={said.externalId} />
        {watch("kind") === "return" && <FormText control={control} name="returns" label={t("sales.returns")} hint={t("sales.returnsHint")} said={said.returns} />}
        <Controller
          control={control}
          name="mode"
          render={({ field }) => <Choice label={t("sales.saleMode")} value={field.value} onChange={field.onChange} options={MODES.map((it) => [it, t(`sales.${it}`)] as const)} />}
        />
      </div>
      {enter.error !== null && <Failed error={enter.error} />}
      <div className={form.buttons}>
        <Button type="submit" look="primary" isPending={enter.isPending}>
          {t("sales.enter")}
        </Button>
        <Link to="/sales" className={buttonClass()}>
          {t("form.cancel")}
        </Link>
      </div>
    </form>
  );
}
