import { zodResolver } from "@hookform/resolvers/zod";
import { useQueryClient } from "@tanstack/react-query";
import { Controller, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import type { components } from "../api/contract";
import { Button } from "../ui/Button";
import { Choice } from "../ui/Choice";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { adjustmentOf, OUTCOMES, resolutionForm, type Dispute, type ResolutionForm } from "./dispute";
import { ResolutionPreview } from "./ResolutionPreview";
import { DISPUTES } from "./touched";

const TOUCHED = [...DISPUTES, "/api/periods/{period}/accounts", "/api/statements"] as const;
type Adjustment = components["schemas"]["promotion.Money"];

interface Props {
  dispute: Dispute;
  ifMatch: { "If-Match"?: string };
}

/** Ends a dispute by what is owed more or less, or by saying why all stays; what follows is shown as it is typed. */
export function Resolve({ dispute, ifMatch }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { currency } = dispute.line.incentive;
  const { control, handleSubmit, watch } = useForm<ResolutionForm>({
    resolver: zodResolver(resolutionForm),
    defaultValues: { outcome: "more", amount: "", reason: "" },
  });
  const resolve = useChange(
    (typed: ResolutionForm) => {
      const adjustment = adjustmentOf(typed, currency) as Adjustment | undefined;
      const body = { reason: typed.reason, ...(adjustment !== undefined && { adjustment }) };
      const params = { path: { id: dispute.id }, header: ifMatch };
      return answered(client.POST("/api/disputes/{id}/resolve", { params, body })).catch((refusal: unknown) => {
        // The other side may have said something meanwhile: it is shown before one decides again.
        void queries.invalidateQueries({ queryKey: ["/api/disputes/{id}"] });
        throw refusal;
      });
    },
    [...TOUCHED],
  );
  const typed = watch();
  return (
    <Section title={t("disputes.resolve")}>
      <form className={form.form} onSubmit={(event) => void handleSubmit((it) => resolve.mutateAsync(it).catch(() => undefined))(event)} noValidate>
        <div className={form.pair}>
          <Controller
            control={control}
            name="outcome"
            render={({ field }) => (
              <Choice label={t("disputes.outcome")} value={field.value} onChange={field.onChange} options={OUTCOMES.map((it) => [it, t(`disputes.outcomes.${it}`)] as const)} />
            )}
          />
          {typed.outcome !== "stays" && <FormText control={control} name="amount" label={t("disputes.amountIn", { currency })} inputMode="decimal" isRequired />}
        </div>
        <FormText control={control} name="reason" label={t("partners.reason")} hint={t("disputes.reasonHint")} long isRequired />
        <ResolutionPreview dispute={dispute} adjustment={adjustmentOf(typed, currency)} stays={typed.outcome === "stays"} />
        {resolve.error !== null && <Failed error={resolve.error} />}
        <div className={form.buttons}>
          <Button type="submit" look="primary" isPending={resolve.isPending}>
            {t("disputes.resolve")}
          </Button>
        </div>
      </form>
    </Section>
  );
}
