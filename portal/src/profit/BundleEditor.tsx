import { zodResolver } from "@hookform/resolvers/zod";
import { Link } from "@tanstack/react-router";
import { useFieldArray, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { FindProduct } from "../catalogue/FindProduct";
import { QuantityLines } from "../quotes/QuantityLines";
import { Button, buttonClass } from "../ui/Button";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { bundleForm, EMPTY_BUNDLE, EMPTY_SERVICE, type BundleForm } from "./bundleForm";

interface Props {
  currency: string;
  save: { mutateAsync: (typed: BundleForm) => Promise<unknown>; isPending: boolean; error: unknown };
}

/** Products of the vendor's and services of one's own. */
export function BundleEditor({ currency, save }: Props) {
  const { t } = useTranslation();
  const { control, handleSubmit, formState } = useForm<BundleForm>({ resolver: zodResolver(bundleForm), defaultValues: EMPTY_BUNDLE });
  const items = useFieldArray({ control, name: "items" });
  const services = useFieldArray({ control, name: "services" });
  const lacksItem = formState.errors.items !== undefined && items.fields.length === 0;
  return (
    <>
      <Section title={t("quotes.products")}>
        <FindProduct
          action={t("quotes.add")}
          actionOf={(product) => t("quotes.addOf", { product })}
          take={({ code, name }) => items.append({ productCode: code, name, quantity: "1" })}
          taken={items.fields.map((it) => it.productCode)}
        />
      </Section>
      <Section title={t("profit.bundle")}>
        <form className={form.form} onSubmit={(event) => void handleSubmit((it) => save.mutateAsync(it).catch(() => undefined))(event)} noValidate>
          <div className={form.pair}>
            <FormText control={control} name="name" label={t("profit.bundleName")} isRequired />
            <FormText control={control} name="code" label={t("catalogue.code")} hint={t("profit.codeHint")} isRequired />
          </div>
          <QuantityLines control={control} lines={items.fields} nameOf={(index) => `items.${index}.quantity`} remove={items.remove} />
          {lacksItem && <p role="alert">{t("quotes.needsLine")}</p>}
          <h3>{t("profit.services")}</h3>
          {services.fields.map((service, index) => (
            <fieldset key={service.id} className={form.group}>
              <legend>{t("profit.serviceNumber", { number: index + 1 })}</legend>
              <div className={form.pair}>
                <FormText control={control} name={`services.${index}.name`} label={t("profit.serviceName")} isRequired />
                <FormText control={control} name={`services.${index}.price`} label={t("profit.servicePrice", { currency })} inputMode="decimal" isRequired />
                <FormText control={control} name={`services.${index}.cost`} label={t("profit.serviceCost", { currency })} inputMode="decimal" isRequired />
                <FormText control={control} name={`services.${index}.rate`} label={t("profit.serviceRate")} inputMode="decimal" />
              </div>
              <Button look="plain" onPress={() => services.remove(index)}>
                {t("profit.removeService", { number: index + 1 })}
              </Button>
            </fieldset>
          ))}
          <div>
            <Button onPress={() => services.append(EMPTY_SERVICE)}>{t("profit.addService")}</Button>
          </div>
          {save.error !== null && <Failed error={save.error} />}
          <div className={form.buttons}>
            <Button type="submit" look="primary" isPending={save.isPending}>
              {t("profit.toForecast")}
            </Button>
            <Link to="/profit" className={buttonClass()}>
              {t("form.cancel")}
            </Link>
          </div>
        </form>
      </Section>
    </>
  );
}
