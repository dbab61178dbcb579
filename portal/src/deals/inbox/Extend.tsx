import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../../api/changes";
import { answered, client } from "../../api/client";
import type { Deal, Readable } from "../../api/types";
import { Confirm } from "../../ui/Confirm";
import { TextInput } from "../../ui/Fields";

const DAYS = 30;
const MOST_DAYS = 730;

/** Protects a deal longer; from the second time on it takes a proof that it goes on. */
export function Extend({ deal, touched }: { deal: Deal; touched: Readable[] }) {
  const { t } = useTranslation();
  const [days, setDays] = useState(String(DAYS));
  const [proof, setProof] = useState("");
  const number = Number(days);
  const isRepeat = (deal.extensions ?? []).length > 0;
  const wrong = Number.isInteger(number) && number >= 1 && number <= MOST_DAYS ? undefined : t("deals.inbox.daysWrong", { most: MOST_DAYS });
  const lacksProof = isRepeat && proof.trim() === "";
  const params = { path: { id: deal.id }, header: ifMatch(deal.version) };
  const extend = useChange(
    (reason: string) => answered(client.POST("/api/deals/{id}/extend", { params, body: { days: number, reason, ...(proof.trim() !== "" && { proof: proof.trim() }) } })),
    touched,
  );
  return (
    <Confirm
      action={t("deals.inbox.extend")}
      shortcut="e"
      title={t("deals.inbox.extendOf", { name: deal.customer.name })}
      reason={t("partners.reason")}
      isIncomplete={wrong !== undefined || lacksProof}
      change={extend}
    >
      <TextInput label={t("deals.inbox.days")} value={days} onChange={setDays} inputMode="numeric" error={wrong} />
      <TextInput
        label={t("deals.inbox.proof")}
        hint={t(isRepeat ? "deals.inbox.proofNeeded" : "deals.inbox.proofHint")}
        value={proof}
        onChange={setProof}
        maxLength={500}
        isRequired={isRepeat}
      />
    </Confirm>
  );
}
