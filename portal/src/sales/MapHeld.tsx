import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import type { components } from "../api/contract";
import { curesIn } from "../api/refused";
import { Confirm } from "../ui/Confirm";
import { Checks, TextInput } from "../ui/Fields";
import { useSettled } from "../ui/useSettled";
import { Foreseen } from "./Foreseen";
import { TOUCHED, type Selection } from "./heldWork";

const SETTLED_MILLIS = 400;

interface Props {
  select: Selection;
  /** What all of the lines name, where that is one. */
  partnerCode: string | undefined;
  productCode: string | undefined;
  done: () => void;
}

/** Has held lines count for another partner or product than they name, and their codes mean these from now on if wanted. */
export function MapHeld({ select, partnerCode, productCode, done }: Props) {
  const { t } = useTranslation();
  const [toPartner, meanPartner] = useState("");
  const [toProduct, meanProduct] = useState("");
  const [isKept, keep] = useState(false);
  const to = { ...(toPartner.trim() !== "" && { toPartnerCode: toPartner.trim() }), ...(toProduct.trim() !== "" && { toProductCode: toProduct.trim() }) };
  const mayKeep = (to.toPartnerCode === undefined || partnerCode !== undefined) && (to.toProductCode === undefined || productCode !== undefined);
  const saveAlias = isKept && mayKeep;
  const bodyOf = (reason: string): components["schemas"]["performance.MappingRequest"] => ({
    ...to,
    reason,
    saveAlias,
    select: { ...select, ...(saveAlias && to.toPartnerCode !== undefined && partnerCode !== undefined && { partnerCode }), ...(saveAlias && to.toProductCode !== undefined && productCode !== undefined && { productCode }) },
  });
  const change = useChange(async (reason: string) => {
    await answered(client.POST("/api/sales/held/map", { body: bodyOf(reason) }));
    done();
  }, TOUCHED);
  const said = curesIn(change.error);
  const isSaid = Object.keys(to).length > 0;
  const wanted = JSON.stringify(bodyOf(t("heldWork.trying")));
  const settled = useSettled(wanted, SETTLED_MILLIS);
  return (
    <Confirm action={t("heldWork.map")} title={t("heldWork.mapTitle")} reason={t("partners.reason")} isIncomplete={!isSaid} change={change}>
      <p>{t("heldWork.mapConsequence")}</p>
      <TextInput label={t("heldWork.toPartner")} hint={partnerCode === undefined ? t("heldWork.instead") : t("heldWork.insteadOf", { code: partnerCode })} value={toPartner} onChange={meanPartner} error={said.toPartnerCode} maxLength={64} />
      <TextInput label={t("heldWork.toProduct")} hint={productCode === undefined ? t("heldWork.instead") : t("heldWork.insteadOf", { code: productCode })} value={toProduct} onChange={meanProduct} error={said.toProductCode} maxLength={64} />
      {isSaid && mayKeep ? (
        <Checks label={t("heldWork.fromNowOn")} values={isKept ? ["keep"] : []} onChange={(it) => keep(it.length > 0)} options={[["keep", t("heldWork.saveAlias")]]} />
      ) : (
        isSaid && <p>{t("heldWork.severalCodes")}</p>
      )}
      {isSaid && settled === wanted && <Foreseen by={["map", settled]} ask={(signal) => answered(client.POST("/api/sales/held/map", { signal, params: { query: { dryRun: true } }, body: JSON.parse(settled) as ReturnType<typeof bodyOf> }))} />}
    </Confirm>
  );
}
