import { zodResolver } from "@hookform/resolvers/zod";
import type { ParseKeys } from "i18next";
import { useState } from "react";
import { useFieldArray, useForm, useWatch, type FieldError } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../../api/changes";
import { answered, client } from "../../api/client";
import type { Deal, Readable } from "../../api/types";
import { decimal } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { Button } from "../../ui/Button";
import form from "../../ui/Form.module.css";
import { FormText } from "../../ui/FormText";
import { Failed } from "../../ui/States";
import { Window } from "../../ui/Window";
import { sharesForm, sharesOf, sumOf, typedSharesOf, type SharesForm } from "./sharesForm";

interface Props {
  deal: Deal;
  touched: Readable[];
}

/** Lets several partners sell a deal together, each credited with its part when it is won. */
export function EditShares({ deal, touched }: Props) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t("deals.inbox.share")}</Button>
      <Window title={t("deals.inbox.shareOf", { name: deal.customer.name })} isOpen={isOpen} close={close}>
        <Parts deal={deal} touched={touched} close={close} />
      </Window>
    </>
  );
}

function Parts({ deal, touched, close }: Props & { close: () => void }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { control, handleSubmit, formState } = useForm<SharesForm>({ resolver: zodResolver(sharesForm), defaultValues: typedSharesOf(deal) });
  const parts = useFieldArray({ control, name: "shares" });
  const typed = useWatch({ control }) as SharesForm;
  const params = { path: { id: deal.id }, header: ifMatch(deal.version) };
  const save = useChange((body: SharesForm) => answered(client.PUT("/api/deals/{id}/shares", { params, body: sharesOf(body) })), touched);
  const wrong = (formState.errors as { sum?: FieldError }).sum?.message;
  return (
    <form className={form.form} onSubmit={(event) => void handleSubmit((it) => save.mutateAsync(it).then(close, () => undefined))(event)} noValidate>
      <p>{t("deals.inbox.shareConsequence", { partner: deal.partnerCode })}</p>
      {parts.fields.map((part, index) => (
        <fieldset key={part.id} className={form.group}>
          <legend>{t("deals.inbox.partNumber", { number: index + 1 })}</legend>
          <div className={form.pair}>
            <FormText control={control} name={`shares.${index}.partner`} label={t("deals.inbox.partnerCode")} isRequired />
            <FormText control={control} name={`shares.${index}.percent`} label={t("deals.inbox.part")} inputMode="decimal" isRequired />
          </div>
          {parts.fields.length > 1 && (
            <Button look="plain" onPress={() => parts.remove(index)}>
              {t("deals.inbox.removePart", { number: index + 1 })}
            </Button>
          )}
        </fieldset>
      ))}
      <p role="status">{t("deals.inbox.sum", { sum: decimal(sumOf(typed), wording) })}</p>
      {wrong !== undefined && <p role="alert">{t(wrong as ParseKeys)}</p>}
      {save.error !== null && <Failed error={save.error} />}
      <div className={form.buttons}>
        <Button onPress={() => parts.append({ partner: "", percent: "" })}>{t("deals.inbox.addPart")}</Button>
        <Button onPress={close}>{t("form.cancel")}</Button>
        <Button type="submit" look="primary" isPending={save.isPending}>
          {t("form.save")}
        </Button>
      </div>
    </form>
  );
}
