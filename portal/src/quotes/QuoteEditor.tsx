import { zodResolver } from "@hookform/resolvers/zod";
import { Link } from "@tanstack/react-router";
import { useFieldArray, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { curesIn } from "../api/refused";
import { FindProduct } from "../catalogue/FindProduct";
import { Button, buttonClass } from "../ui/Button";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { QuantityLines } from "./QuantityLines";
import { TakeBundle } from "./TakeBundle";
import { quoteForm, type QuoteForm } from "./quoteForm";

interface Props {
  typed: QuoteForm;
  save: { mutateAsync: (typed: QuoteForm) => Promise<unknown>; isPending: boolean; error: unknown };
  /** Where one goes who changes one's mind. */
  back: string;
}

/** Products and how many of each; prices come with the saved draft. */
export function QuoteEditor({ typed, save, back }: Props) {
  const { t } = useTranslation();
  const { control, handleSubmit, formState } = useForm<QuoteForm>({ resolver: zodResolver(quoteForm), defaultValues: typed });
  const lines = useFieldArray({ control, name: "lines" });
  const lacksLine = formState.errors.lines !== undefined && lines.fields.length === 0;
  return (
    <>
      <Section title={t("quotes.products")}>
        <FindProduct
          action={t("quotes.add")}
          actionOf={(product) => t("quotes.addOf", { product })}
          take={({ code, name }) => lines.append({ productCode: code, name, quantity: "1" })}
          taken={lines.fields.map((it) => it.productCode)}
        />
      </Section>
      <Section title={t("quotes.bundles")}>
        <TakeBundle
          taken={lines.fields.map((it) => it.bundleId)}
          take={({ id, code, name }) => lines.append({ productCode: code, bundleId: id, name, quantity: "1" })}
        />
      </Section>
      <Section title={t("quotes.lines")}>
        <form className={form.form} onSubmit={(event) => void handleSubmit((it) => save.mutateAsync(it).catch(() => undefined))(event)} noValidate>
          <QuantityLines control={control} lines={lines.fields} nameOf={(index) => `lines.${index}.quantity`} remove={lines.remove} />
          <FormText control={control} name="reference" label={t("quotes.reference")} hint={t("quotes.referenceHint")} maxLength={100} />
          <FormText control={control} name="validUntil" label={t("quotes.validUntil")} hint={t("quotes.validHint")} said={curesIn(save.error).validUntil} type="date" />
          <FormText control={control} name="customer" label={t("quotes.customer")} hint={t("quotes.customerHint")} maxLength={255} />
          <FormText control={control} name="customerDomain" label={t("quotes.customerDomain")} maxLength={253} />
          {lacksLine && <p role="alert">{t("quotes.needsLine")}</p>}
          {save.error !== null && <Failed error={save.error} />}
          <div className={form.buttons}>
            <Button type="submit" look="primary" isPending={save.isPending}>
              {t("quotes.toPrices")}
            </Button>
            <Link to={back} className={buttonClass()}>
              {t("form.cancel")}
            </Link>
          </div>
        </form>
      </Section>
    </>
  );
}
