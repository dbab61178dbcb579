import { useTranslation } from "react-i18next";
import { useState, type FormEvent } from "react";
import { useMutation } from "@tanstack/react-query";
import { read } from "../api/client";
import { useMay } from "../app/session";
import { Button } from "../ui/Button";
import { TextInput } from "../ui/Fields";
import form from "../ui/Form.module.css";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { PriceExplained } from "./PriceExplained";

/** What one partner would pay now, and why: asked for by the partner's code. */
export function PriceFor({ productId }: { productId: string }) {
  const { t } = useTranslation();
  const mayFind = useMay("partners:read");
  const [code, setCode] = useState("");
  const [quantity, setQuantity] = useState("1");
  const ask = useMutation({
    mutationFn: async () => {
      const { items: [partner] } = await read("/api/partners", { query: { code: [code.trim()], limit: 1 } });
      if (partner === undefined) return undefined;
      return read("/api/products/{id}/explain", { path: { id: productId }, query: { partnerId: partner.id, quantity: Number(quantity) } });
    },
  });
  if (!mayFind) return null;
  const isWhole = /^[1-9]\d{0,8}$/.test(quantity.trim());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (code.trim() !== "" && isWhole) ask.mutate();
  };
  return (
    <Section title={t("assortment.priceFor")}>
      <p>{t("assortment.priceForLead")}</p>
      <form className={form.form} onSubmit={submit} noValidate>
        <div className={form.pair}>
          <TextInput label={t("assortment.partner")} value={code} onChange={setCode} maxLength={64} isRequired />
          <TextInput
            label={t("assortment.quantity")}
            value={quantity}
            onChange={setQuantity}
            inputMode="numeric"
            error={isWhole ? undefined : t("ground.limitWrong")}
            isRequired
          />
        </div>
        <div className={form.buttons}>
          <Button type="submit" isPending={ask.isPending} isDisabled={code.trim() === "" || !isWhole}>
            {t("assortment.ask")}
          </Button>
        </div>
      </form>
      {ask.isError && <Failed error={ask.error} />}
      {ask.isSuccess && (ask.data === undefined ? <p role="status">{t("assortment.noPartner")}</p> : <PriceExplained of={ask.data} />)}
    </Section>
  );
}
