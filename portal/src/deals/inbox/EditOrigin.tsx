import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../../api/changes";
import { answered, client } from "../../api/client";
import { curesIn } from "../../api/refused";
import type { Deal } from "../../api/types";
import { Button } from "../../ui/Button";
import { TextInput } from "../../ui/Fields";
import form from "../../ui/Form.module.css";
import { Failed } from "../../ui/States";
import { Window } from "../../ui/Window";
import { TOUCHED } from "./touched";

/** Says who sells a deal, and which other partner referred it. */
export function EditOrigin({ deal }: { deal: Deal }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t("steps.origin")}</Button>
      <Window title={t("steps.originOf", { name: deal.customer.name })} isOpen={isOpen} close={close}>
        <Origin deal={deal} close={close} />
      </Window>
    </>
  );
}

function Origin({ deal, close }: { deal: Deal; close: () => void }) {
  const { t } = useTranslation();
  const [seller, setSeller] = useState(deal.seller ?? "");
  const [referrer, setReferrer] = useState(deal.referrer?.partnerCode ?? "");
  const save = useChange(() => {
    const body = { ...(seller.trim() !== "" && { seller: seller.trim() }), ...(referrer.trim() !== "" && { referrer: referrer.trim() }) };
    return answered(client.PUT("/api/deals/{id}/origin", { params: { path: { id: deal.id }, header: ifMatch(deal.version) }, body }));
  }, TOUCHED);
  const said = curesIn(save.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save.mutateAsync(undefined).then(close, () => undefined);
  };
  return (
    <form className={form.form} onSubmit={submit} noValidate>
      <p>{t("steps.originConsequence")}</p>
      <TextInput label={t("steps.seller")} hint={t("steps.sellerHint", { partner: deal.partnerCode })} value={seller} onChange={setSeller} maxLength={64} error={said["seller"]} autoFocus />
      <TextInput label={t("steps.referrer")} hint={t("steps.referrerHint")} value={referrer} onChange={setReferrer} maxLength={64} error={said["referrer"]} />
      {save.error !== null && <Failed error={save.error} />}
      <div className={form.buttons}>
        <Button onPress={close}>{t("form.cancel")}</Button>
        <Button type="submit" look="primary" isPending={save.isPending}>
          {t("form.save")}
        </Button>
      </div>
    </form>
  );
}
