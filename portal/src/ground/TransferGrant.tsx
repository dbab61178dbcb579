import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import type { ItemOf } from "../api/queries";
import { HandOver, type Successor } from "../ui/HandOver";
import { TOUCHED } from "./grantTouched";

/** Hands what is left of a grant to another partner, and goes to that partner's grant. */
export function TransferGrant({ grant: { id, partnerCode, territoryCode, version } }: { grant: ItemOf<"/api/grants"> }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const transfer = useChange(async (body: Successor) => {
    const next = await answered(client.POST("/api/grants/{id}/transfer", { params: { path: { id }, header: ifMatch(version) }, body }));
    void navigate({ to: "/grants/$grantId", params: { grantId: next.id } });
  }, TOUCHED);
  return (
    <HandOver title={t("steps.handOverGrant", { territory: territoryCode })} change={transfer}>
      <p>{t("steps.handOverGrantConsequence", { partner: partnerCode })}</p>
    </HandOver>
  );
}
