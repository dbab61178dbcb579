import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation } from "@tanstack/react-query";
import { useForm, type Control } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { answered, client } from "../api/client";
import { curesIn } from "../api/refused";
import { money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Button } from "../ui/Button";
import { Figures } from "../ui/Figures";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { actualForm, emptyOf, requestOf, type ActualForm, type Plan, type Variance } from "./variance";

interface Props {
  plan: Plan;
  /** The codes of the products in it. */
  products: string[];
  currency: string;
}

const OTHERS = ["incentives", "serviceRevenue", "serviceCost", "otherCost"] as const;

/** What became of the plan: typed beside it, and why the two differ. */
export function ActualBesidePlan({ plan, products, currency }: Props) {
  const { t } = useTranslation();
  const { control, handleSubmit } = useForm<ActualForm>({ resolver: zodResolver(actualForm), defaultValues: emptyOf(products) });
  const compare = useMutation({ mutationFn: (typed: ActualForm) => answered(client.POST("/api/profitability/variance", { body: requestOf(plan, typed, currency) })) });
  const said = curesIn(compare.error);
  return (
    <Section title={t("profit.actual.title")}>
      <details>
        <summary>{t("profit.actual.open")}</summary>
        <form className={form.form} onSubmit={(event) => void handleSubmit((typed) => compare.mutate(typed))(event)} noValidate>
          <FormText control={control} name="throughMonth" label={t("profit.actual.month")} said={said.throughMonth} inputMode="numeric" isRequired />
          {products.map((code, index) => (
            <Sold key={code} control={control} code={code} index={index} currency={currency} />
          ))}
          <div className={form.pair}>
            {OTHERS.map((name) => (
              <FormText key={name} control={control} name={name} label={t(`profit.actual.of.${name}`, { currency })} inputMode="decimal" />
            ))}
          </div>
          {compare.error !== null && <Failed error={compare.error} />}
          <div className={form.buttons}>
            <Button type="submit" look="primary" isPending={compare.isPending}>
              {t("profit.actual.compare")}
            </Button>
          </div>
        </form>
      </details>
      {compare.data !== undefined && <Differences of={compare.data} />}
    </Section>
  );
}

function Sold({ control, code, index, currency }: { control: Control<ActualForm>; code: string; index: number; currency: string }) {
  const { t } = useTranslation();
  return (
    <fieldset className={form.group}>
      <legend>{code}</legend>
      <div className={form.pair}>
        <FormText control={control} name={`items.${index}.quantity`} label={t("profit.actual.units", { code })} inputMode="decimal" isRequired />
        <FormText control={control} name={`items.${index}.revenue`} label={t("profit.actual.revenue", { code, currency })} inputMode="decimal" isRequired />
        <FormText control={control} name={`items.${index}.purchaseCost`} label={t("profit.actual.purchase", { code, currency })} inputMode="decimal" isRequired />
      </div>
    </fieldset>
  );
}

function Differences({ of: { plan, actual, difference, steps } }: { of: Variance }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <>
      <Figures
        of={[
          { name: t("profit.actual.planned"), value: plan.margin, of: t("profit.actual.untilThen") },
          { name: t("profit.actual.became"), value: actual.margin, of: t("profit.actual.untilThen") },
          { name: t("profit.actual.difference"), value: difference, of: t("profit.actual.steps") },
        ]}
      />
      <Table
        caption={t("profit.actual.caption")}
        list={useSteps(steps, steps.length)}
        empty=""
        columns={[
          { id: "cause", title: t("profit.actual.cause"), cell: (it) => t(`profit.actual.causes.${it.cause}`) },
          { id: "amount", title: t("profit.actual.contributes"), figure: true, cell: (it) => money(it.amount, wording) },
        ]}
      />
    </>
  );
}
