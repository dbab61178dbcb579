import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { Confirm } from "../ui/Confirm";

/** Lets a partner be paid again. */
export function LiftHold({ partnerId }: { partnerId: string }) {
  const { t } = useTranslation();
  const lift = useChange(() => answered(client.DELETE("/api/payment-holds/{partnerId}", { params: { path: { partnerId } } })), ["/api/payment-holds"]);
  return (
    <Confirm action={t("settlements.holds.lift")} title={t("settlements.holds.lift")} change={lift}>
      <p>{t("settlements.holds.liftConsequence")}</p>
    </Confirm>
  );
}
