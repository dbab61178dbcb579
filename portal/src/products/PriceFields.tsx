import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { curesIn } from "../api/refused";
import { Button } from "../ui/Button";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { SideBySide } from "../ui/SideBySide";
import { Failed } from "../ui/States";
import { priceForm, typedOf, type Price, type PriceForm } from "./priceForm";

interface Props {
  stored: PriceForm;
  /** What the amounts are in: that of the book. */
  currency: string;
  /** Whether the product has a price in the book already. */
  isKnown?: boolean;
  save: { submit: (typed: PriceForm) => Promise<unknown>; isPending: boolean; error: unknown };
  /** What somebody else has stored meanwhile. */
  overtaken?: { theirs: Price | undefined; keepMine: (typed: PriceForm, now: Price) => Promise<unknown>; takeTheirs: (now: Price) => void };
  back: () => void;
}

const NAMES = {
  listPrice: "assortment.listPrice",
  suggestedResalePrice: "assortment.suggested",
  unitCost: "assortment.unitCost",
  floorPrice: "assortment.floor",
  volumeBreaks: "assortment.breaks",
} as const;
const FIELDS = Object.keys(NAMES) as (keyof typeof NAMES)[];

/** The price of one product in a book. */
export function PriceFields({ stored, currency, isKnown = false, save, overtaken, back }: Props) {
  const { t } = useTranslation();
  const { control, handleSubmit, getValues, reset } = useForm<PriceForm>({ resolver: zodResolver(priceForm), defaultValues: stored });
  const said = curesIn(save.error);
  const theirs = overtaken?.theirs;
  const amount = (name: Exclude<keyof typeof NAMES, "volumeBreaks">) => (
    <FormText control={control} name={name} label={`${t(NAMES[name])} (${currency})`} said={said[name]} inputMode="decimal" isRequired={name === "listPrice"} />
  );
  return (
    <form className={form.form} onSubmit={(event) => void handleSubmit((it) => save.submit(it))(event)} noValidate>
      {overtaken !== undefined && theirs !== undefined && (
        <SideBySide
          rows={FIELDS.map((it) => ({ name: t(NAMES[it]), mine: getValues()[it], theirs: typedOf(theirs)[it] })).filter((it) => it.mine !== it.theirs)}
          keepMine={() => void handleSubmit((it) => overtaken.keepMine(it, theirs))()}
          takeTheirs={() => {
            reset(typedOf(theirs));
            overtaken.takeTheirs(theirs);
          }}
        />
      )}
      {!isKnown && <FormText control={control} name="productCode" label={t("prices.productCode")} said={said.productCode} isRequired />}
      <div className={form.pair}>
        {amount("listPrice")}
        {amount("suggestedResalePrice")}
        {amount("unitCost")}
        {amount("floorPrice")}
      </div>
      <FormText control={control} name="volumeBreaks" label={t("assortment.breaks")} hint={t("prices.breaksHint")} said={said.volumeBreaks} spellCheck="false" />
      <p>{t("prices.fromNowOn")}</p>
      {save.error !== null && <Failed error={save.error} />}
      <div className={form.buttons}>
        <Button type="submit" look="primary" isPending={save.isPending} isDisabled={theirs !== undefined}>
          {t("form.save")}
        </Button>
        <Button onPress={back}>{t("form.cancel")}</Button>
      </div>
    </form>
  );
}
