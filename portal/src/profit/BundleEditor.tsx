import { zodResolver } from "@hookform/resolvers/zod";
import { useFieldArray, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { ReactNode } from "react";
import { curesIn } from "../api/refused";
import { useVisit } from "../app/session";
import { FindProduct } from "../catalogue/FindProduct";
import { useProductNames } from "../products/useProductNames";
import { QuantityLines } from "../quotes/QuantityLines";
import { Button } from "../ui/Button";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Section } from "../ui/Section";
import { SideBySide } from "../ui/SideBySide";
import { Failed } from "../ui/States";
import { bundleForm, differing, EMPTY_SERVICE, vendorBundleForm, type BundleForm } from "./bundleForm";

interface Props {
  currency: string;
  first: BundleForm;
  /** Its code is for good. */
  isNew: boolean;
  save: (typed: BundleForm) => Promise<unknown>;
  isPending: boolean;
  error: unknown;
  /** What the button says that saves it, and what leads away without. */
  action: string;
  cancel: ReactNode;
  /** What somebody else stored meanwhile. */
  conflict?: { theirs: BundleForm; keepMine: (typed: BundleForm) => Promise<unknown>; takeTheirs: () => void } | undefined;
}

const PARTS = { name: "profit.bundleName", items: "quotes.products", services: "profit.services" } as const;

/** Products of the vendor's and services. */
export function BundleEditor({ currency, first, isNew, save, isPending, error, action, cancel, conflict }: Props) {
  const { t } = useTranslation();
  const { forPartner } = useVisit();
  const { control, getValues, handleSubmit, formState, reset } = useForm<BundleForm>({
    resolver: zodResolver(forPartner ? bundleForm : vendorBundleForm),
    defaultValues: first,
  });
  const said = curesIn(error);
  const items = useFieldArray({ control, name: "items" });
  const services = useFieldArray({ control, name: "services" });
  // What was stored is known by its code alone.
  const nameOf = useProductNames(first.items.map((it) => it.productCode));
  const lines = items.fields.map((it) => (it.name === it.productCode ? { ...it, name: nameOf(it.productCode) } : it));
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
        <form className={form.form} onSubmit={(event) => void handleSubmit((it) => save(it).catch(() => undefined))(event)} noValidate>
          {conflict !== undefined && (
            <SideBySide
              rows={differing(getValues(), conflict.theirs).map(({ part, ...both }) => ({ name: t(PARTS[part]), ...both }))}
              keepMine={() => void handleSubmit(conflict.keepMine)()}
              takeTheirs={() => {
                reset(conflict.theirs);
                conflict.takeTheirs();
              }}
            />
          )}
          <div className={form.pair}>
            <FormText control={control} name="name" label={t("profit.bundleName")} said={said.name} isRequired />
            {isNew && <FormText control={control} name="code" label={t("catalogue.code")} hint={t("profit.codeHint")} said={said.code} isRequired />}
          </div>
          <QuantityLines control={control} lines={lines} nameOf={(index) => `items.${index}.quantity`} remove={items.remove} />
          {lacksItem && <p role="alert">{t("quotes.needsLine")}</p>}
          <h3>{t("profit.services")}</h3>
          {services.fields.map((service, index) => (
            <fieldset key={service.id} className={form.group}>
              <legend>{t("profit.serviceNumber", { number: index + 1 })}</legend>
              <div className={form.pair}>
                <FormText control={control} name={`services.${index}.name`} label={t("profit.serviceName")} isRequired />
                <FormText control={control} name={`services.${index}.price`} label={t("profit.servicePrice", { currency })} inputMode="decimal" isRequired={forPartner} />
                <FormText control={control} name={`services.${index}.cost`} label={t("profit.serviceCost", { currency })} inputMode="decimal" isRequired={forPartner} />
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
          {error !== null && <Failed error={error} />}
          <div className={form.buttons}>
            <Button type="submit" look="primary" isPending={isPending} isDisabled={conflict !== undefined}>
              {action}
            </Button>
            {cancel}
          </div>
        </form>
      </Section>
    </>
  );
}
