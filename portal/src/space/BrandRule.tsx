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
import form from "../ui/Form.module.css";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";

type Rule = AnswerOf<"/api/brand-rule">;

/** What becomes of outlets that name none of the vendor's brands. */
export function BrandRule() {
  const { t } = useTranslation();
  const mayChange = useMay("territories:write");
  const rule = useQuery(asked("/api/brand-rule"));
  return (
    <Section title={t("space.rule")}>
      <Answer of={rule}>{(it) => (mayChange ? <RuleForm stored={it} /> : <RuleFacts of={it} />)}</Answer>
    </Section>
  );
}

function RuleFacts({ of }: { of: Rule }) {
  const { t } = useTranslation();
  return (
    <Facts
      of={[
        [t("space.unbranded"), t(`space.unbrandedAre.${of.unbranded}`)],
        [t("space.unknown"), t(`space.unknownAre.${of.unknown}`)],
      ]}
    />
  );
}

function RuleForm({ stored }: { stored: Rule }) {
  const { t } = useTranslation();
  const [rule, change] = useState(stored);
  const save = useChange(() => answered(client.PUT("/api/brand-rule", { body: rule })), ["/api/brand-rule", "/api/outlets/violations"]);
  return (
    <div className={form.form}>
      <div className={form.pair}>
        <Choice
          label={t("space.unbranded")}
          value={rule.unbranded}
          onChange={(unbranded) => change({ ...rule, unbranded })}
          options={(["each_other", "nobody"] as const).map((it) => [it, t(`space.unbrandedAre.${it}`)] as const)}
        />
        <Choice
          label={t("space.unknown")}
          value={rule.unknown}
          onChange={(unknown) => change({ ...rule, unknown })}
          options={(["accept", "refuse"] as const).map((it) => [it, t(`space.unknownAre.${it}`)] as const)}
        />
      </div>
      {save.error !== null && <Failed error={save.error} />}
      {save.isSuccess && <p role="status">{t("space.ruleKept")}</p>}
      <div className={form.buttons}>
        <Button look="primary" isPending={save.isPending} onPress={() => save.mutate()}>
          {t("form.save")}
        </Button>
      </div>
    </div>
  );
}
