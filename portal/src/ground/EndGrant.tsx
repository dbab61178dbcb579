import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import type { ItemOf } from "../api/queries";
import { curesIn } from "../api/refused";
import { dayBefore } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Confirm } from "../ui/Confirm";
import { TextInput } from "../ui/Fields";
import { TOUCHED } from "./grantTouched";

/** Ends a grant, at once or with notice, once it is said what follows. */
export function EndGrant({ grant: { id, kind, partnerCode, status, territoryCode, version } }: { grant: ItemOf<"/api/grants"> }) {
  const { t } = useTranslation();
  const wording = useWording();
  const [until, setUntil] = useState("");
  const end = useChange(
    (reason: string) => answered(client.POST("/api/grants/{id}/end", { params: { path: { id }, header: ifMatch(version) }, body: { reason, ...(until !== "" && { until }) } })),
    TOUCHED,
  );
  return (
    <Confirm action={t("steps.end")} look="danger" title={t("steps.endOf", { partner: partnerCode, territory: territoryCode })} reason={t("partners.reason")} change={end}>
      {status === "issued" && (
        <TextInput label={t("steps.endUntil")} hint={t("steps.endUntilHint")} type="date" value={until} onChange={setUntil} error={curesIn(end.error)["until"]} />
      )}
      <div role="status">
        <p>{until === "" ? t("steps.endNow") : t("steps.endLater", { day: dayBefore(until, wording) })}</p>
        {status === "issued" && <p>{t(kind === "exclusive" ? "steps.endExclusive" : "steps.endOther")}</p>}
      </div>
    </Confirm>
  );
}
