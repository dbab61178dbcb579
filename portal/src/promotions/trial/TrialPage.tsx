import { zodResolver } from "@hookform/resolvers/zod";
import { useQueryClient } from "@tanstack/react-query";
import { useFieldArray, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useChange } from "../../api/changes";
import { answered, client } from "../../api/client";
import { asked } from "../../api/queries";
import { Refused } from "../../api/refused";
import { useMay, useVisit } from "../../app/session";
import { Button } from "../../ui/Button";
import form from "../../ui/Form.module.css";
import { FormText } from "../../ui/FormText";
import { Page } from "../../ui/Page";
import { Section } from "../../ui/Section";
import { Failed } from "../../ui/States";
import { cartForm, EMPTY_CART, EMPTY_LINE, evaluationOf, type CartForm } from "./cart";
import { Taken } from "./Taken";

/** Tries what promotions would take off a cart of a partner, now or on a day; nothing is kept. */
export default function TrialPage() {
  const { t } = useTranslation();
  const currency = useVisit().vendor?.currency ?? "";
  const evaluate = useEvaluation(currency);
  const { control, handleSubmit, setError, watch } = useForm<CartForm>({ resolver: zodResolver(cartForm), defaultValues: EMPTY_CART });
  const lines = useFieldArray({ control, name: "lines" });
  const submit = (typed: CartForm) =>
    evaluate.mutateAsync(typed).then(
      () => undefined,
      (error: unknown) => {
        if (error instanceof NoSuchPartner) setError("partner", { message: "reach.trial.partnerWrong" });
      },
    );
  const isAsTried = JSON.stringify(evaluate.variables) === JSON.stringify(cartForm.safeParse(watch()).data);
  return (
    <Page title={t("reach.trial.title")} lead={t("reach.trial.lead")} crumbs={[{ title: t("promotions.title"), to: "/promotions" }]}>
      <Section title={t("reach.trial.cart")}>
        <form className={form.form} onSubmit={(event) => void handleSubmit(submit)(event)} noValidate>
          <div className={form.pair}>
            <FormText control={control} name="partner" label={t("deals.inbox.partnerCode")} isRequired />
            <FormText control={control} name="at" label={t("reach.trial.at")} hint={t("reach.trial.atHint")} type="date" />
          </div>
          {lines.fields.map(({ id }, index) => (
            <fieldset key={id} className={form.group}>
              <legend>{t("quotes.lineNumber", { number: index + 1 })}</legend>
              <div className={form.pair}>
                <FormText control={control} name={`lines.${index}.product`} label={t("reach.trial.product")} isRequired />
                <FormText control={control} name={`lines.${index}.quantity`} label={t("reach.trial.quantity")} inputMode="decimal" isRequired />
                <FormText control={control} name={`lines.${index}.price`} label={t("reach.trial.price", { currency })} inputMode="decimal" isRequired />
              </div>
              {lines.fields.length > 1 && (
                <Button look="plain" onPress={() => lines.remove(index)}>
                  {t("reach.trial.remove", { number: index + 1 })}
                </Button>
              )}
            </fieldset>
          ))}
          {evaluate.error !== null && !(evaluate.error instanceof NoSuchPartner) && <Failed error={evaluate.error} />}
          <div className={form.buttons}>
            <Button onPress={() => lines.append(EMPTY_LINE)}>{t("reach.trial.add")}</Button>
            <Button type="submit" look="primary" isPending={evaluate.isPending}>
              {t("reach.trial.try")}
            </Button>
          </div>
        </form>
      </Section>
      {evaluate.data !== undefined && isAsTried && <Taken of={evaluate.data} products={evaluate.variables?.lines.map(({ product }) => product) ?? []} />}
    </Page>
  );
}

/** Nobody has the code that was typed. */
class NoSuchPartner extends Error {}

/** Asks with the ids and lines of what is typed by code. */
function useEvaluation(currency: string) {
  const queries = useQueryClient();
  const mayReadProducts = useMay("catalog:read");
  return useChange(async (typed: CartForm) => {
    const [partner] = (await queries.fetchQuery(asked("/api/partners", { query: { code: [typed.partner], limit: 1 } }))).items;
    if (partner === undefined) throw new NoSuchPartner();
    const codes = [...new Set(typed.lines.map(({ product }) => product))];
    const products = mayReadProducts ? (await queries.fetchQuery(asked("/api/products", { query: { code: codes, limit: 500 } }))).items : [];
    const lineOf = new Map(products.map(({ code, productLine }) => [code, productLine] as const));
    const unknown = mayReadProducts ? codes.filter((it) => !lineOf.has(it)) : [];
    if (unknown.length > 0) throw new Refused(400, { title: `No product has the code ${unknown.join(", ")}.` });
    return answered(client.POST("/api/offers/evaluate", { body: evaluationOf(typed, partner.id, currency, lineOf) }));
  }, []);
}
