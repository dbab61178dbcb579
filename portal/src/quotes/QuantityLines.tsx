import type { Control, FieldPath, FieldValues } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { ProductName } from "../products/ProductName";
import { Button } from "../ui/Button";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Empty } from "../ui/States";

interface Props<Form extends FieldValues> {
  control: Control<Form>;
  lines: { id: string; name: string; productCode: string }[];
  /** The field of a line's quantity. */
  nameOf: (index: number) => FieldPath<Form>;
  remove: (index: number) => void;
}

/** The products that were taken, and how many of each. */
export function QuantityLines<Form extends FieldValues>({ control, lines, nameOf, remove }: Props<Form>) {
  const { t } = useTranslation();
  if (lines.length === 0) return <Empty>{t("quotes.noLines")}</Empty>;
  return lines.map((line, index) => (
    <fieldset key={line.id} className={form.group}>
      <legend>{t("quotes.lineNumber", { number: index + 1 })}</legend>
      <div className={form.pair}>
        <p>
          <ProductName code={line.productCode} name={line.name} />
        </p>
        <FormText control={control} name={nameOf(index)} label={t("quotes.quantityOf", { product: line.name })} inputMode="decimal" isRequired />
      </div>
      <Button look="plain" onPress={() => remove(index)} aria-label={t("quotes.removeOf", { product: line.name })}>
        {t("quotes.remove")}
      </Button>
    </fieldset>
  ));
}
