import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { Confirm } from "../ui/Confirm";
import { TextInput } from "../ui/Fields";
import type { Territory } from "./redrawing";
import { sameArea } from "./sameArea";

/** Calls a territory something else; its code and its ground stay. */
export function RenameTerritory({ territory: { id, name, version, area } }: { territory: Territory }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(name);
  const rename = useChange(
    () => answered(client.PUT("/api/territories/{id}", { params: { path: { id }, header: ifMatch(version) }, body: { name: typed.trim(), area: sameArea(area) } })),
    ["/api/territories", "/api/territories/{id}", "/api/territories/{id}/history"],
  );
  return (
    <Confirm action={t("ground.rename")} title={t("ground.renameOf", { name })} isIncomplete={typed.trim() === ""} change={rename}>
      <TextInput label={t("ground.name")} value={typed} onChange={setTyped} maxLength={200} isRequired />
      <p>{t("ground.renameConsequence")}</p>
    </Confirm>
  );
}
