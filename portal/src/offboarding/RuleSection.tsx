import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { asked } from "../api/queries";
import type { AnswerOf } from "../api/types";
import { useMay } from "../app/session";
import { Answer } from "../ui/Answer";
import { Button } from "../ui/Button";
import { Choice } from "../ui/Choice";
import { Facts } from "../ui/Facts";
import { TextInput } from "../ui/Fields";
import form from "../ui/Form.module.css";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { isDays } from "./plan";

type Rule = AnswerOf<"/api/offboarding-rule">;

/** What is done where no plan says otherwise. */
export function RuleSection() {
  const { t } = useTranslation();
  const mayChange = useMay("territories:write");
  const rule = useQuery(asked("/api/offboarding-rule"));
  return (
    <Section title={t("offboarding.rule")}>
      <Answer of={rule}>{(it) => (mayChange ? <RuleForm stored={it} /> : <RuleFacts of={it} />)}</Answer>
    </Section>
  );
}

function RuleFacts({ of }: { of: Rule }) {
  const { t } = useTranslation();
  return (
    <Facts
      of={[
        [t("offboarding.noticeDays"), String(of.noticeDays)],
        [t("offboarding.deals"), t(`offboarding.dealsAre.${of.deals}`)],
        [t("offboarding.outlets"), t(`offboarding.outletsAre.${of.outlets}`)],
      ]}
    />
  );
}

function RuleForm({ stored }: { stored: Rule }) {
  const { t } = useTranslation();
  const [rule, change] = useState(stored);
  const [days, type] = useState(String(stored.noticeDays));
  const save = useChange(() => answered(client.PUT("/api/offboarding-rule", { body: { ...rule, noticeDays: Number(days) } })), ["/api/offboarding-rule", "/api/offboarding/{id}"]);
  const isWhole = isDays(days) && days.trim() !== "";
  return (
    <div className={form.form}>
      <div className={form.pair}>
        <TextInput label={t("offboarding.noticeDays")} value={days} inputMode="numeric" error={isWhole ? undefined : t("offboarding.daysWrong")} onChange={type} />
        <Choice
          label={t("offboarding.deals")}
          value={rule.deals}
          onChange={(deals) => change({ ...rule, deals })}
          options={(["release", "keep"] as const).map((it) => [it, t(`offboarding.dealsAre.${it}`)] as const)}
        />
        <Choice
          label={t("offboarding.outlets")}
          value={rule.outlets}
          onChange={(outlets) => change({ ...rule, outlets })}
          options={(["close", "keep"] as const).map((it) => [it, t(`offboarding.outletsAre.${it}`)] as const)}
        />
      </div>
      {save.error !== null && <Failed error={save.error} />}
      {save.isSuccess && <p role="status">{t("offboarding.ruleKept")}</p>}
      <div className={form.buttons}>
        <Button look="primary" isPending={save.isPending} isDisabled={!isWhole} onPress={() => save.mutate()}>
          {t("form.save")}
        </Button>
      </div>
    </div>
  );
}
