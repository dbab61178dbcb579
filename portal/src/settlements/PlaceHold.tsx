import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import { useChange } from "../api/changes";
import { answered, client, read } from "../api/client";
import { Button } from "../ui/Button";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";

const holdForm = z.object({
  partner: z.string().trim().min(1, "form.required"),
  reason: z.string().trim().min(1, "form.required").max(500, "form.tooLong"),
});
type HoldForm = z.infer<typeof holdForm>;

/** Has a partner not paid from now on; what it is owed stays owed. */
export function PlaceHold() {
  const { t } = useTranslation();
  const { control, handleSubmit, reset, setError } = useForm<HoldForm>({ resolver: zodResolver(holdForm), defaultValues: { partner: "", reason: "" } });
  const place = useChange(async ({ partner, reason }: HoldForm) => {
    const [found] = (await read("/api/partners", { query: { code: [partner], limit: 1 } })).items;
    if (found === undefined) return setError("partner", { message: "settlements.holds.noPartner" }, { shouldFocus: true });
    await answered(client.PUT("/api/payment-holds/{partnerId}", { params: { path: { partnerId: found.id } }, body: { reason } }));
    reset();
  }, ["/api/payment-holds"]);
  return (
    <Section title={t("settlements.holds.place")}>
      <p>{t("settlements.holds.placeConsequence")}</p>
      <form className={form.form} onSubmit={(event) => void handleSubmit((typed) => place.mutateAsync(typed).catch(() => undefined))(event)} noValidate>
        <FormText control={control} name="partner" label={t("deals.inbox.partnerCode")} isRequired />
        <FormText control={control} name="reason" label={t("partners.reason")} long isRequired />
        {place.error !== null && <Failed error={place.error} />}
        <div className={form.buttons}>
          <Button type="submit" look="primary" isPending={place.isPending}>
            {t("settlements.holds.place")}
          </Button>
        </div>
      </form>
    </Section>
  );
}
