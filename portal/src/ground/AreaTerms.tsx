import { useFieldArray, useWatch, type Control, type FieldPath } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/Button";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { EMPTY_TERM, MOST_TERMS, type TermForm, type TermsForm } from "./termsForm";

interface Props {
  control: Control<TermsForm>;
  /** Cuts ground out, or nothing more. */
  cut: (term: TermForm | undefined) => void;
}

/** Ground that the area is to lie in as well, and ground that is cut out of it. */
export function AreaTerms({ control, cut }: Props) {
  const { t } = useTranslation();
  const [and, not] = useWatch({ control, name: ["and", "not"] });
  const terms = useFieldArray({ control, name: "and" });
  return (
    <>
      {terms.fields.map(({ id }, index) => (
        <Term
          key={id}
          control={control}
          name={`and.${index}`}
          term={and[index]}
          legend={t("areas.within", { number: index + 1 })}
          remove={t("areas.removeWithin", { number: index + 1 })}
          onRemove={() => terms.remove(index)}
        />
      ))}
      {not !== undefined && <Term control={control} name="not" term={not} legend={t("areas.without")} remove={t("areas.removeWithout")} onRemove={() => cut(undefined)} />}
      <div className={form.buttons}>
        {terms.fields.length < MOST_TERMS && <Button onPress={() => terms.append(EMPTY_TERM)}>{t("areas.addWithin")}</Button>}
        {not === undefined && <Button onPress={() => cut(EMPTY_TERM)}>{t("areas.addWithout")}</Button>}
      </div>
    </>
  );
}

interface TermProps {
  control: Control<TermsForm>;
  name: string;
  term: TermForm | undefined;
  legend: string;
  remove: string;
  onRemove: () => void;
}

function Term({ control, name, term, legend, remove, onRemove }: TermProps) {
  const { t } = useTranslation();
  const at = (field: keyof TermForm) => `${name}.${field}` as FieldPath<TermsForm>;
  return (
    <fieldset className={form.group}>
      <legend>{legend}</legend>
      <div className={form.pair}>
        <FormText control={control} name={at("countries")} label={t("ground.countries")} hint={t("ground.countriesHint")} />
        <FormText control={control} name={at("subdivisions")} label={t("ground.subdivisions")} hint={t("ground.subdivisionsHint")} />
      </div>
      <FormText control={control} name={at("postalCodes")} label={t("ground.postalCodes")} hint={t("ground.postalHint")} long />
      {(term?.polygons ?? []).length > 0 && <p>{t("ground.drawnStays")}</p>}
      <Button look="plain" onPress={onRemove}>
        {remove}
      </Button>
    </fieldset>
  );
}
