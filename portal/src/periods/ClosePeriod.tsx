import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { Button } from "../ui/Button";
import { Confirm } from "../ui/Confirm";
import form from "../ui/Form.module.css";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { BalanceFigures } from "./BalanceFigures";
import { OpenWorkFacts } from "./OpenWorkFacts";

/** Closes a period for good, once it is seen what that would find. */
export function ClosePeriod({ period }: { period: string }) {
  const { t } = useTranslation();
  const params = { path: { period } };
  const trial = useChange(() => answered(client.POST("/api/periods/{period}/close", { params, body: { dryRun: true } })), []);
  const close = useChange(
    (reason: string) => answered(client.POST("/api/periods/{period}/close", { params, body: { dryRun: false, reason } })),
    ["/api/periods", "/api/periods/{period}", "/api/periods/{period}/accounts"],
  );
  return (
    <Section title={t("periods.closingOf")}>
      {trial.data === undefined ? (
        <p>{t("periods.tryFirst")}</p>
      ) : (
        <>
          <p role="status">{t("periods.wouldClose")}</p>
          <BalanceFigures of={trial.data.balance} />
          <OpenWorkFacts of={trial.data.open} />
        </>
      )}
      {trial.isError && <Failed error={trial.error} />}
      <div className={form.buttons}>
        <Button onPress={() => trial.mutate(undefined)} isPending={trial.isPending}>
          {t("periods.try")}
        </Button>
        {trial.data !== undefined && (
          <Confirm action={t("periods.close")} look="danger" title={t("periods.closeOf", { period })} reason={t("partners.reason")} change={close}>
            <p>{t("periods.closeConsequence")}</p>
          </Confirm>
        )}
      </div>
    </Section>
  );
}
