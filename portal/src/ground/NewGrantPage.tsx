import { zodResolver } from "@hookform/resolvers/zod";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { once, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { curesIn } from "../api/refused";
import { coded } from "../i18n/words";
import { ForecastView } from "../space/ForecastView";
import { Button } from "../ui/Button";
import { Choice } from "../ui/Choice";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { Status } from "../ui/Status";
import { Why } from "../ui/Why";
import { EMPTY_GRANT, grantForm, grantOf, LINES, type GrantForm } from "./grantForm";
import { GRANT_KINDS } from "./search";

const TONES = { issue: "good", review: "warn", refuse: "bad" } as const;

/** Grants ground to a partner: first it is said what would come of it, then it is done. */
export default function NewGrantPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [key, setKey] = useState(once);
  const { control, handleSubmit, watch, getValues } = useForm<GrantForm>({ resolver: zodResolver(grantForm), defaultValues: EMPTY_GRANT });
  const check = useChange(async (typed: GrantForm) => {
    setKey(once());
    const body = grantOf(typed);
    const [decision, forecast] = await Promise.all([answered(client.POST("/api/grants/check", { body })), answered(client.POST("/api/placements/what-if", { body: { grant: body } }))]);
    return { decision, forecast };
  }, []);
  const issue = useChange(
    async () => {
      await answered(client.POST("/api/grants", { params: { header: key }, body: grantOf(getValues()) }));
      void navigate({ to: "/grants" });
    },
    ["/api/grants"],
  );
  const values = watch();
  const isAsChecked = JSON.stringify(check.variables) === JSON.stringify(grantForm.safeParse(values).data);
  const checked = isAsChecked ? check.data?.decision : undefined;
  const forecast = isAsChecked ? check.data?.forecast : undefined;
  const said = isAsChecked ? curesIn(check.error) : {};
  return (
    <Page title={t("ground.newGrant")} lead={t("ground.newGrantLead")} crumbs={[{ title: t("ground.grants"), to: "/grants" }]}>
      <Section title={t("ground.what")}>
        <form className={form.form} onSubmit={(event) => void handleSubmit((typed) => check.mutateAsync(typed).then(() => undefined, () => undefined))(event)} noValidate>
          <div className={form.pair}>
            <FormText control={control} name="partner" label={t("deals.inbox.partnerCode")} said={said.partner} isRequired />
            <FormText control={control} name="territory" label={t("ground.territoryCode")} said={said.territory} isRequired />
            <Controller
              control={control}
              name="lines"
              render={({ field }) => (
                <Choice label={t("ground.linesGranted")} value={field.value} onChange={field.onChange} options={LINES.map((it) => [it, t(`ground.lines.${it}`)] as const)} />
              )}
            />
            {values.lines === "one" && (
              <FormText control={control} name="productLine" label={t("grants.productLine")} hint={t("grants.lineHint")} said={said.productLine} isRequired />
            )}
            <Controller
              control={control}
              name="kind"
              render={({ field }) => (
                <Choice label={t("grants.kind")} value={field.value} onChange={field.onChange} options={GRANT_KINDS.map((it) => [it, coded("grantKind", it)] as const)} />
              )}
            />
            {values.kind === "limited" && <FormText control={control} name="limit" label={t("ground.limit")} inputMode="numeric" isRequired />}
            {values.kind === "exclusive" && <FormText control={control} name="carveOuts" label={t("ground.carveOuts")} hint={t("ground.carveOutsHint")} />}
            <FormText control={control} name="from" label={t("grants.from")} type="date" isRequired />
            <FormText control={control} name="until" label={t("ground.untilBefore")} type="date" />
          </div>
          {check.error !== null && <Failed error={check.error} />}
          <div className={form.buttons}>
            <Button type="submit" look={checked === undefined ? "primary" : "quiet"} isPending={check.isPending}>
              {t("ground.check")}
            </Button>
          </div>
        </form>
      </Section>
      {checked !== undefined && (
        <Section title={t("ground.checked")}>
          <p role="status">
            <Status tone={TONES[checked.outcome]}>{coded("grantOutcome", checked.outcome)}</Status>
          </p>
          <Why of={checked.reasons} />
          {forecast !== undefined && <ForecastView of={forecast} isSaid />}
          {issue.error !== null && <Failed error={issue.error} />}
          {checked.outcome !== "refuse" && (
            <div className={form.buttons}>
              <Button look="primary" isPending={issue.isPending} onPress={() => void issue.mutateAsync(undefined).catch(() => undefined)}>
                {t(checked.outcome === "issue" ? "ground.issue" : "ground.toReview")}
              </Button>
            </div>
          )}
        </Section>
      )}
    </Page>
  );
}
