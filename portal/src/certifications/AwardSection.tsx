import { zodResolver } from "@hookform/resolvers/zod";
import { Controller, useForm } from "react-hook-form";
import type { ParseKeys } from "i18next";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { curesIn } from "../api/refused";
import type { Partner } from "../api/types";
import { useWording } from "../i18n/wording";
import { dayIn } from "../i18n/zone";
import { Button } from "../ui/Button";
import { Choice } from "../ui/Choice";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Section } from "../ui/Section";
import { Empty, Failed } from "../ui/States";
import { awardForm, awardOf, type AwardForm } from "./awardForm";
import type { Kind } from "./kindForm";
import { TOUCHED } from "./touched";

/** Awards one of the vendor's certifications by hand, since a day of its own. */
export function AwardSection({ partner, kinds }: { partner: Partner; kinds: Kind[] }) {
  const { t } = useTranslation();
  const { timeZone } = useWording();
  const today = dayIn(timeZone, new Date());
  const { control, handleSubmit, watch, reset } = useForm<AwardForm>({ resolver: zodResolver(awardForm), defaultValues: { code: "", since: today, last: "" } });
  const params = { path: { id: partner.id }, header: ifMatch(partner.version) };
  const award = useChange(
    async (typed: AwardForm) => ({
      code: typed.code,
      after: await answered(client.POST("/api/partners/{id}/certifications", { params, body: awardOf(typed, timeZone) })),
    }),
    TOUCHED,
  );
  const said = curesIn(award.error);
  const chosen = kinds.find((it) => it.code === watch("code"));
  if (kinds.length === 0) {
    return (
      <Section title={t("certifications.award")}>
        <Empty>{t("certifications.none")}</Empty>
      </Section>
    );
  }
  return (
    <Section title={t("certifications.award")}>
      <form
        className={form.form}
        onSubmit={(event) => void handleSubmit((typed) => award.mutateAsync(typed).then(() => reset(), () => undefined))(event)}
        noValidate
      >
        <div className={form.pair}>
          <Controller
            control={control}
            name="code"
            render={({ field, fieldState }) => (
              <Choice
                label={t("certifications.one")}
                value={field.value === "" ? undefined : field.value}
                onChange={field.onChange}
                options={kinds.map((it) => [it.code, it.name] as const)}
                placeholder={t("certifications.choose")}
                error={fieldState.error?.message === undefined ? said.code : t(fieldState.error.message as ParseKeys)}
              />
            )}
          />
          <FormText control={control} name="since" type="date" label={t("certifications.since")} said={said.awardedAt} isRequired />
          <FormText control={control} name="last" type="date" label={t("certifications.last")} hint={t("certifications.lastHint")} said={said.expiresAt} />
        </div>
        {chosen !== undefined && (
          <p>
            {chosen.validMonths === undefined ? t("certifications.awardForEver") : t("certifications.awardFor", { count: chosen.validMonths })}
          </p>
        )}
        {award.data !== undefined && <p role="status">{t(`certifications.outcome.${outcomeOf(award.data)}`)}</p>}
        {award.error !== null && <Failed error={award.error} />}
        <div className={form.buttons}>
          <Button type="submit" look="primary" isPending={award.isPending}>
            {t("certifications.doAward")}
          </Button>
        </div>
      </form>
    </Section>
  );
}

/** One awarded longer ago than it holds is not held, which is no refusal. */
function outcomeOf({ code, after }: { code: string; after: Partner }): "held" | "upcoming" | "over" {
  if (after.upcoming?.some((it) => it.code === code) === true) return "upcoming";
  return after.certifications.some((it) => it.code === code) ? "held" : "over";
}
