import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { asked } from "../api/queries";
import { useMay } from "../app/session";
import { Who } from "../app/Who";
import { instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Confirm } from "../ui/Confirm";
import { Facts } from "../ui/Facts";
import form from "../ui/Form.module.css";
import { Named } from "../ui/Named";
import { Section } from "../ui/Section";
import { LiftHold } from "./LiftHold";

/** Whether one partner is paid for now; if not, who said so and why. */
export function HoldOf({ partnerId }: { partnerId: string }) {
  const { t } = useTranslation();
  const wording = useWording();
  const mayPay = useMay("ledger:write");
  const holds = useQuery(asked("/api/payment-holds"));
  return (
    <Section title={t("settlements.holds.one")}>
      <Answer of={holds}>
        {({ items }) => {
          const hold = items.find((it) => it.partnerId === partnerId);
          return (
            <>
              {hold === undefined ? (
                <p>{t("settlements.holds.notHeld")}</p>
              ) : (
                <Facts
                  of={[
                    [t("settlements.holds.since"), instant(hold.at, wording)],
                    [t("settlements.holds.by"), <Who key="by" id={hold.by} />],
                    [t("partners.reasonGiven"), <Named key="why">{hold.reason}</Named>],
                  ]}
                />
              )}
              {mayPay && <div className={form.buttons}>{hold === undefined ? <Place partnerId={partnerId} /> : <LiftHold partnerId={partnerId} />}</div>}
            </>
          );
        }}
      </Answer>
    </Section>
  );
}

function Place({ partnerId }: { partnerId: string }) {
  const { t } = useTranslation();
  const place = useChange(
    (reason: string) => answered(client.PUT("/api/payment-holds/{partnerId}", { params: { path: { partnerId } }, body: { reason } })),
    ["/api/payment-holds"],
  );
  return (
    <Confirm action={t("settlements.holds.place")} title={t("settlements.holds.place")} reason={t("partners.reason")} change={place}>
      <p>{t("settlements.holds.placeConsequence")}</p>
    </Confirm>
  );
}
