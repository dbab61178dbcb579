import { useTranslation } from "react-i18next";
import { Choice } from "../ui/Choice";
import { TextInput } from "../ui/Fields";
import form from "../ui/Form.module.css";
import { BY_RULE, isDays, NOBODY, type Consequences, type Plan } from "./plan";

interface Props {
  of: Consequences;
  plan: Plan;
  change: (plan: Plan) => void;
}

/** What is to become of all that a partner holds. */
export function PlanFields({ of: { successors, rule }, plan, change }: Props) {
  const { t } = useTranslation();
  return (
    <div className={form.pair}>
      <Choice
        label={t("offboarding.successor")}
        value={plan.successor}
        onChange={(successor) => change({ ...plan, successor })}
        options={[
          [NOBODY, t("offboarding.nobody")],
          ...successors.map(({ partnerId, name, partnerCode, grants, deals, outlets }) => [partnerId, t("offboarding.couldTake", { name, code: partnerCode, things: grants + deals + outlets })] as const),
        ]}
      />
      <TextInput
        label={t("offboarding.noticeDays")}
        hint={t("offboarding.byRuleDays", { days: rule.noticeDays })}
        value={plan.noticeDays}
        inputMode="numeric"
        error={isDays(plan.noticeDays) ? undefined : t("offboarding.daysWrong")}
        onChange={(noticeDays) => change({ ...plan, noticeDays })}
      />
      <Choice
        label={t("offboarding.deals")}
        value={plan.deals}
        onChange={(deals) => change({ ...plan, deals })}
        options={[
          [BY_RULE, t("offboarding.byRule", { what: t(`offboarding.dealsAre.${rule.deals}`) })],
          ["release", t("offboarding.dealsAre.release")],
          ["keep", t("offboarding.dealsAre.keep")],
        ]}
      />
      <Choice
        label={t("offboarding.outlets")}
        value={plan.outlets}
        onChange={(outlets) => change({ ...plan, outlets })}
        options={[
          [BY_RULE, t("offboarding.byRule", { what: t(`offboarding.outletsAre.${rule.outlets}`) })],
          ["close", t("offboarding.outletsAre.close")],
          ["keep", t("offboarding.outletsAre.keep")],
        ]}
      />
    </div>
  );
}
