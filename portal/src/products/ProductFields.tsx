import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { curesIn } from "../api/refused";
import { Button } from "../ui/Button";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { SideBySide } from "../ui/SideBySide";
import { Failed } from "../ui/States";
import { productForm, typedOf, type Product, type ProductForm } from "./productForm";

interface Props {
  stored: ProductForm;
  /** Its code is for good. */
  isKnown?: boolean;
  save: { submit: (typed: ProductForm) => Promise<unknown>; isPending: boolean; error: unknown };
  /** What somebody else has stored meanwhile. */
  overtaken?: { theirs: Product | undefined; keepMine: (typed: ProductForm, now: Product) => Promise<unknown>; takeTheirs: (now: Product) => void };
  back: () => void;
}

const NAMES = {
  name: "assortment.name",
  productLine: "assortment.line",
  description: "assortment.description",
  forWhom: "assortment.forWhom",
  unique: "assortment.unique",
  against: "assortment.against",
  segments: "assortment.segments",
  territories: "assortment.territories",
} as const;
const FIELDS = Object.keys(NAMES) as (keyof typeof NAMES)[];

/** What a product is, whom it is for, and who may sell it. */
export function ProductFields({ stored, isKnown = false, save, overtaken, back }: Props) {
  const { t } = useTranslation();
  const { control, handleSubmit, getValues, reset } = useForm<ProductForm>({ resolver: zodResolver(productForm), defaultValues: stored });
  const said = curesIn(save.error);
  const theirs = overtaken?.theirs;
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
      <div className={form.pair}>
        <FormText control={control} name="name" label={t("assortment.name")} said={said.name} isRequired />
        {!isKnown && <FormText control={control} name="code" label={t("assortment.code")} hint={t("assortment.codeHint")} said={said.code} isRequired />}
        <FormText control={control} name="productLine" label={t("assortment.line")} hint={t("assortment.lineHint")} said={said.productLine} />
      </div>
      <FormText control={control} name="description" label={t("assortment.description")} said={said.description} long />
      <h3>{t("assortment.positioning")}</h3>
      {(["forWhom", "unique", "against"] as const).map((it) => (
        <FormText key={it} control={control} name={it} label={t(NAMES[it])} said={said[`positioning.${it}`]} long />
      ))}
      <h3>{t("assortment.availability")}</h3>
      <p>{t("assortment.availabilityNote")}</p>
      <div className={form.pair}>
        <FormText control={control} name="segments" label={t("assortment.segments")} hint={t("assortment.codesHint")} said={said["availability.segments"]} spellCheck="false" />
        <FormText control={control} name="territories" label={t("assortment.territories")} hint={t("assortment.codesHint")} said={said["availability.territories"]} spellCheck="false" />
      </div>
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
