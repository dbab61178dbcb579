import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { Choice } from "../ui/Choice";
import { Confirm } from "../ui/Confirm";
import type { Webhook } from "./webhooks";

/** How long the secret before still signs beside the new one, in seconds. */
const GRACES = { usual: undefined, none: 0, week: 604_800 } as const;
type Grace = keyof typeof GRACES;

/** Puts a new signing secret in the place of the one before; it is handed over to be shown this once. */
export function RotateSecret({ webhook: { id, version }, rotated }: { webhook: Webhook; rotated: (secret: string) => void }) {
  const { t } = useTranslation();
  const [grace, setGrace] = useState<Grace>("usual");
  const graceSeconds = GRACES[grace];
  const change = useChange(
    async (_: string) => {
      const body = graceSeconds === undefined ? {} : { graceSeconds };
      rotated((await answered(client.POST("/api/webhooks/{id}/rotate-secret", { params: { path: { id }, header: ifMatch(version) }, body }))).secret);
    },
    ["/api/webhooks", "/api/webhooks/{id}", "/api/webhooks/{id}/history"],
  );
  return (
    <Confirm action={t("deliveries.rotate")} title={t("deliveries.rotateTitle")} change={change}>
      <p>{t("deliveries.rotateLead")}</p>
      <Choice
        label={t("deliveries.grace")}
        value={grace}
        onChange={setGrace}
        options={(Object.keys(GRACES) as Grace[]).map((it) => [it, t(`deliveries.graces.${it}`)] as const)}
      />
      <p>{t(`deliveries.graceConsequence.${grace}`)}</p>
    </Confirm>
  );
}
