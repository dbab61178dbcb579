import { zodResolver } from "@hookform/resolvers/zod";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { ifMatch, once, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import type { ItemOf } from "../api/queries";
import { curesIn } from "../api/refused";
import { coded } from "../i18n/words";
import { Button } from "../ui/Button";
import { Choice } from "../ui/Choice";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { renewalForm, renewalOf, typedRenewalOf, type RenewalForm } from "./renewalForm";
import { GRANT_KINDS } from "./search";

/** Has other terms follow those of a grant, or the same ones for longer. */
export function RenewGrant({ grant }: { grant: ItemOf<"/api/grants"> }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [key] = useState(once);
  const { control, handleSubmit, watch } = useForm<RenewalForm>({ resolver: zodResolver(renewalForm), defaultValues: typedRenewalOf(grant) });
  const renew = useChange(
    async (typed: RenewalForm) => {
      const params = { path: { id: grant.id }, header: { ...ifMatch(grant.version), ...key } };
      const { id } = await answered(client.POST("/api/grants/{id}/renew", { params, body: renewalOf(typed) }));
      void navigate({ to: "/grants/$grantId", params: { grantId: id } });
    },
    ["/api/grants", "/api/grants/{id}", "/api/grants/{id}/history"],
  );
  const said = curesIn(renew.error);
  return (
    <Section title={t("ground.renew")}>
      <p>{t("ground.renewLead")}</p>
      <form className={form.form} onSubmit={(event) => void handleSubmit((it) => renew.mutateAsync(it).catch(() => undefined))(event)} noValidate>
        <div className={form.pair}>
          <Controller
            control={control}
            name="kind"
            render={({ field }) => (
              <Choice label={t("grants.kind")} value={field.value} onChange={field.onChange} options={GRANT_KINDS.map((it) => [it, coded("grantKind", it)] as const)} />
            )}
          />
          {watch("kind") === "limited" && <FormText control={control} name="limit" label={t("ground.limit")} said={said.limit} inputMode="numeric" isRequired />}
          <FormText control={control} name="from" label={t("ground.renewFrom")} said={said.from} type="date" />
          <FormText control={control} name="until" label={t("ground.untilBefore")} said={said.until} type="date" />
        </div>
        <FormText control={control} name="reason" label={t("partners.reason")} isRequired />
        {renew.error !== null && <Failed error={renew.error} />}
        <div className={form.buttons}>
          <Button type="submit" look="primary" isPending={renew.isPending}>
            {t("ground.renewDo")}
          </Button>
        </div>
      </form>
    </Section>
  );
}
