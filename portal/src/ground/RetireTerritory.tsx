import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import type { AnswerOf } from "../api/types";
import { Confirm } from "../ui/Confirm";

/** Takes a territory out of use. */
export function RetireTerritory({ territory: { id, name, version } }: { territory: AnswerOf<"/api/territories/{id}"> }) {
  const { t } = useTranslation();
  const retire = useChange(
    () => answered(client.POST("/api/territories/{id}/retire", { params: { path: { id }, header: ifMatch(version) } })),
    ["/api/territories", "/api/territories/{id}", "/api/territories/{id}/history"],
  );
  return (
    <Confirm action={t("segments.retire")} look="danger" title={t("segments.retireOf", { name })} change={retire}>
      <p>{t("ground.retireConsequence")}</p>
    </Confirm>
  );
}
