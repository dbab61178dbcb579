import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { Confirm } from "../ui/Confirm";
import { TextInput } from "../ui/Fields";
import type { Territory } from "./redrawing";

/** Puts a territory, with all that lie in it, below another one or below none. */
export function MoveTerritory({ territory: { id, name, version, above } }: { territory: Territory }) {
  const { t } = useTranslation();
  const [parent, setParent] = useState(above[0] ?? "");
  const move = useChange(
    () => answered(client.PUT("/api/territories/{id}/parent", { params: { path: { id }, header: ifMatch(version) }, body: parent.trim() === "" ? {} : { parent: parent.trim() } })),
    ["/api/territories", "/api/territories/{id}", "/api/territories/{id}/history", "/api/territories/{id}/overlaps"],
  );
  return (
    <Confirm action={t("ground.move")} title={t("ground.moveOf", { name })} change={move}>
      <TextInput label={t("ground.parent")} hint={t("ground.moveHint")} value={parent} onChange={setParent} maxLength={64} />
      <p>{t("ground.moveConsequence")}</p>
    </Confirm>
  );
}
