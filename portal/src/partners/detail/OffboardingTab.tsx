import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useChange } from "../../api/changes";
import { answered, client } from "../../api/client";
import { asked } from "../../api/queries";
import { useMay } from "../../app/session";
import { count } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { Holdings } from "../../offboarding/Holdings";
import { MergeSection } from "../../offboarding/MergeSection";
import { isDays, planned, planRequest, type Consequences } from "../../offboarding/plan";
import { PlanFields } from "../../offboarding/PlanFields";
import { Answer } from "../../ui/Answer";
import { Button } from "../../ui/Button";
import { Figures } from "../../ui/Figures";
import form from "../../ui/Form.module.css";
import { Section } from "../../ui/Section";
import { Failed } from "../../ui/States";
import { usePartner } from "./partner";

/** What the partner's end touches on the ground, and the plan for it. */
export default function OffboardingTab() {
  const partner = usePartner();
  const mayMerge = useMay("partners:write");
  const consequences = useQuery(asked("/api/offboarding/{id}", { path: { id: partner.id } }));
  return (
    <>
      <Answer of={consequences}>{(it) => <Planning key={consequences.dataUpdatedAt} of={it} />}</Answer>
      {mayMerge && partner.mergedInto === undefined && <MergeSection partner={partner} />}
    </>
  );
}

function Planning({ of }: { of: Consequences }) {
  const { t } = useTranslation();
  const wording = useWording();
  const mayPlan = useMay("territories:write");
  const [plan, change] = useState(() => planned(of));
  const save = useChange(
    () => answered(client.PUT("/api/offboarding/{id}", { params: { path: { id: of.partnerId } }, body: planRequest(plan) })),
    ["/api/offboarding/{id}", "/api/offboarding"],
  );
  const { grants, deals, outlets } = of.held;
  const handOver = (thing: string, to: string) => change({ ...plan, handovers: { ...plan.handovers, [thing]: to } });
  return (
    <>
      <Section title={t("offboarding.whenItEnds")}>
        <p>{t(of.partnerStatus === "ended" ? "offboarding.hasEnded" : "offboarding.nothingYet")}</p>
        <Figures
          of={[
            { name: t("offboarding.grantsHeld"), value: count(grants, wording) },
            { name: t("offboarding.dealsHeld"), value: count(deals, wording) },
            { name: t("offboarding.outletsHeld"), value: count(outlets, wording) },
          ]}
        />
        {mayPlan && (
          <div className={form.form}>
            <PlanFields of={of} plan={plan} change={change} />
            {save.error !== null && <Failed error={save.error} />}
            <div className={form.buttons}>
              <Button look="primary" isPending={save.isPending} isDisabled={!isDays(plan.noticeDays)} onPress={() => save.mutate()}>
                {t("offboarding.save")}
              </Button>
            </div>
          </div>
        )}
      </Section>
      <Holdings of={of} handovers={plan.handovers} handOver={mayPlan ? handOver : undefined} />
    </>
  );
}
