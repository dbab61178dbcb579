import { zodResolver } from "@hookform/resolvers/zod";
import { Controller, useFieldArray, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { curesIn } from "../api/refused";
import { coded } from "../i18n/words";
import { Button } from "../ui/Button";
import { Choice } from "../ui/Choice";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { SideBySide } from "../ui/SideBySide";
import { Failed } from "../ui/States";
import { bookForm, differing, EMPTY_DISCOUNT, type BookForm } from "./bookForm";
import { bookKind } from "./bookKind";
import { BOOK_KINDS } from "./search";

interface Props {
  stored: BookForm;
  /** Its code, whom it is for and its currency are for good. */
  isKnown?: boolean;
  save: { submit: (typed: BookForm) => Promise<unknown>; isPending: boolean; error: unknown };
  /** What somebody else has stored meanwhile. */
  overtaken?: { theirs: BookForm; keepMine: (typed: BookForm) => Promise<unknown>; takeTheirs: () => void } | undefined;
  back: () => void;
}

const NAMES = {
  name: "assortment.name",
  from: "assortment.from",
  until: "assortment.lastDay",
  breaksBy: "assortment.breaksBy",
  volumeBreaks: "assortment.bookBreaks",
  tierDiscounts: "assortment.tierDiscounts",
} as const;

/** For whom a book is, on which days, and what comes off in it. */
export function BookFields({ stored, isKnown = false, save, overtaken, back }: Props) {
  const { t } = useTranslation();
  const { control, handleSubmit, getValues, reset } = useForm<BookForm>({ resolver: zodResolver(bookForm), defaultValues: stored });
  const discounts = useFieldArray({ control, name: "tierDiscounts" });
  const said = curesIn(save.error);
  return (
    <form className={form.form} onSubmit={(event) => void handleSubmit((it) => save.submit(it))(event)} noValidate>
      {overtaken !== undefined && (
        <SideBySide
          rows={differing(getValues(), overtaken.theirs).map(({ part, ...both }) => ({ name: t(NAMES[part]), ...both }))}
          keepMine={() => void handleSubmit(overtaken.keepMine)()}
          takeTheirs={() => {
            reset(overtaken.theirs);
            overtaken.takeTheirs();
          }}
        />
      )}
      <div className={form.pair}>
        <FormText control={control} name="name" label={t("assortment.name")} said={said.name} isRequired />
        {!isKnown && (
          <>
            <FormText control={control} name="code" label={t("assortment.code")} hint={t("assortment.codeHint")} said={said.code} isRequired />
            <Controller
              control={control}
              name="kind"
              render={({ field }) => <Choice label={t("assortment.kind")} value={field.value} onChange={field.onChange} options={BOOK_KINDS.map((it) => [it, bookKind(it, t)] as const)} />}
            />
            <FormText control={control} name="currency" label={t("assortment.currency")} hint={t("assortment.currencyHint")} said={said.currency} isRequired />
          </>
        )}
        <FormText control={control} name="from" label={t("assortment.from")} said={said.from} type="date" isRequired />
        <FormText control={control} name="until" label={t("assortment.lastDay")} hint={t("assortment.lastDayHint")} said={said.until} type="date" />
      </div>
      <FormText control={control} name="volumeBreaks" label={t("assortment.bookBreaks")} hint={t("prices.breaksHint")} said={said.volumeBreaks} spellCheck="false" />
      <Controller
        control={control}
        name="breaksBy"
        render={({ field }) => (
          <Choice label={t("assortment.breaksBy")} value={field.value} onChange={field.onChange} options={(["line", "product"] as const).map((it) => [it, coded("breaksBy", it)] as const)} />
        )}
      />
      <h3>{t("assortment.tierDiscounts")}</h3>
      {discounts.fields.map((discount, index) => (
        <fieldset key={discount.id} className={form.group}>
          <legend>{t("assortment.discountNumber", { number: index + 1 })}</legend>
          <div className={form.pair}>
            <FormText control={control} name={`tierDiscounts.${index}.tier`} label={t("assortment.tierCode")} said={said[`tierDiscounts[${index}].tier`]} isRequired />
            <FormText
              control={control}
              name={`tierDiscounts.${index}.productLine`}
              label={t("assortment.line")}
              hint={t("assortment.allLinesHint")}
              said={said[`tierDiscounts[${index}].productLine`]}
            />
            <FormText control={control} name={`tierDiscounts.${index}.percent`} label={t("assortment.percentOff")} said={said[`tierDiscounts[${index}].percent`]} inputMode="decimal" isRequired />
          </div>
          <Button look="plain" onPress={() => discounts.remove(index)}>
            {t("assortment.removeDiscount", { number: index + 1 })}
          </Button>
        </fieldset>
      ))}
      <div>
        <Button onPress={() => discounts.append(EMPTY_DISCOUNT)}>{t("assortment.addDiscount")}</Button>
      </div>
      <p>{t("prices.fromNowOn")}</p>
      {save.error !== null && <Failed error={save.error} />}
      <div className={form.buttons}>
        <Button type="submit" look="primary" isPending={save.isPending} isDisabled={overtaken !== undefined}>
          {t("form.save")}
        </Button>
        <Button onPress={back}>{t("form.cancel")}</Button>
      </div>
    </form>
  );
}
