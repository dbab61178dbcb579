import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { curesIn } from "../api/refused";
import { count } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Button } from "../ui/Button";
import { Choice } from "../ui/Choice";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { replayForm, replayOf, type ReplayForm } from "./replayForm";
import { DELIVERIES } from "./webhooks";

/** Sends again what was stored in a range of time. */
export function ReplayRange({ webhookId }: { webhookId: string }) {
  const { t } = useTranslation();
  const wording = useWording();
  const [wanted, setWanted] = useState<ReplayForm>();
  const { control, handleSubmit } = useForm<ReplayForm>({ resolver: zodResolver(replayForm), defaultValues: { since: "", until: "", which: "failed" } });
  const replay = useChange(
    (typed: ReplayForm) => answered(client.POST("/api/webhooks/{id}/replay", { params: { path: { id: webhookId } }, body: replayOf(typed, wording.timeZone) })),
    DELIVERIES,
  );
  const said = curesIn(replay.error);
  const clock = t("deliveries.clock", { zone: wording.timeZone ?? "UTC" });
  const go = (typed: ReplayForm) => void replay.mutateAsync(typed).then(() => setWanted(undefined), () => undefined);
  return (
    <Section title={t("deliveries.range")}>
      <p>{t("deliveries.rangeLead")}</p>
      <form className={form.form} onSubmit={(event) => void handleSubmit(setWanted)(event)} noValidate>
        <div className={form.pair}>
          <FormText control={control} name="since" type="datetime-local" label={t("deliveries.since")} hint={clock} said={said.since} isRequired />
          <FormText control={control} name="until" type="datetime-local" label={t("deliveries.until")} hint={t("deliveries.untilHint")} said={said.until} />
          <Controller
            control={control}
            name="which"
            render={({ field }) => (
              <Choice
                label={t("deliveries.which")}
                value={field.value}
                onChange={field.onChange}
                options={[
                  ["failed", t("deliveries.onlyFailed")],
                  ["all", t("deliveries.deliveredToo")],
                ]}
              />
            )}
          />
        </div>
        {replay.data !== undefined && wanted === undefined && (
          <p role="status">{t("deliveries.replayed", { count: replay.data.replayed, shown: count(replay.data.replayed, wording) })}</p>
        )}
        {replay.error !== null && <Failed error={replay.error} />}
        {wanted === undefined ? (
          <div className={form.buttons}>
            <Button type="submit">{t("developers.webhooks.replay")}</Button>
          </div>
        ) : (
          <div className={form.note}>
            <p role="alert">{t(wanted.which === "all" ? "deliveries.allConsequence" : "deliveries.failedConsequence")}</p>
            <div className={form.buttons}>
              <Button look="primary" isPending={replay.isPending} onPress={() => void handleSubmit(go)()}>
                {t("deliveries.doReplay")}
              </Button>
              <Button onPress={() => setWanted(undefined)}>{t("form.cancel")}</Button>
            </div>
          </div>
        )}
      </form>
    </Section>
  );
}
