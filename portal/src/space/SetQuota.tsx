import { zodResolver } from "@hookform/resolvers/zod";
import { Controller, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import type { ItemOf } from "../api/queries";
import { curesIn } from "../api/refused";
import { useVisit } from "../app/session";
import { Button } from "../ui/Button";
import { Choice } from "../ui/Choice";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Failed } from "../ui/States";
import { CYCLES, EMPTY_QUOTA, quotaForm, quotaOf, type QuotaForm } from "./quotaForm";
import { QUOTA_TOUCHED } from "./QuotaSection";

/** Gives an exclusive grant a quota, or another one, from the next whole period on. */
export function SetQuota({ grant: { id, version, quota } }: { grant: ItemOf<"/api/grants"> }) {
  const { t } = useTranslation();
  const currency = useVisit().vendor?.currency ?? "";
  const { control, handleSubmit } = useForm<QuotaForm>({ resolver: zodResolver(quotaForm), defaultValues: { ...EMPTY_QUOTA, ...(quota !== undefined && { per: quota.per }) } });
  const set = useChange(
    (typed: QuotaForm) => answered(client.PUT("/api/grants/{id}/quota", { params: { path: { id }, header: ifMatch(version) }, body: quotaOf(typed, currency) })),
    QUOTA_TOUCHED,
  );
  const said = curesIn(set.error);
  return (
    <form className={form.form} onSubmit={(event) => void handleSubmit((it) => set.mutateAsync(it).catch(() => undefined))(event)} noValidate>
      <div className={form.pair}>
        <FormText control={control} name="amount" label={t("space.amount")} hint={t("space.amountHint")} said={said.amount} inputMode="decimal" />
        <FormText control={control} name="units" label={t("space.unitsField")} said={said.units} inputMode="decimal" />
        <Controller
          control={control}
          name="per"
          render={({ field }) => <Choice label={t("space.per")} value={field.value} onChange={field.onChange} options={CYCLES.map((it) => [it, t(`space.perAre.${it}`)] as const)} />}
        />
        <FormText control={control} name="warnAtPercent" label={t("space.warnAt")} inputMode="numeric" />
        <FormText control={control} name="graceDays" label={t("space.grace")} inputMode="numeric" />
      </div>
      {set.error !== null && <Failed error={set.error} />}
      <div className={form.buttons}>
        <Button type="submit" look="primary" isPending={set.isPending}>
          {t("space.setQuota")}
        </Button>
      </div>
    </form>
  );
}
