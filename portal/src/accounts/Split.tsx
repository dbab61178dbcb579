import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { Confirm } from "../ui/Confirm";
import type { Account } from "./account";
import { TOUCHED } from "./touched";

/** Makes an account that was taken in a customer of its own again. */
export function Split({ account: { id, identity, version } }: { account: Account }) {
  const { t } = useTranslation();
  const split = useChange(
    (reason: string) => answered(client.POST("/api/accounts/{id}/split", { params: { path: { id }, header: ifMatch(version) }, body: { reason } })),
    TOUCHED,
  );
  return (
    <Confirm action={t("accounts.split")} title={t("accounts.splitOf", { name: identity.name })} reason={t("partners.reason")} change={split}>
      <p>{t("accounts.splitConsequence")}</p>
    </Confirm>
  );
}
