import { zodResolver } from "@hookform/resolvers/zod";
import { Link, useNavigate } from "@tanstack/react-router";
import type { ParseKeys } from "i18next";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import { once, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import type { components } from "../api/contract";
import { Button, buttonClass } from "../ui/Button";
import { Checks } from "../ui/Fields";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Page } from "../ui/Page";
import { Secret } from "../ui/Secret";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { EVENT_TYPES } from "./webhooks";

const webhookForm = z.object({
  url: z.url({ protocol: /^https?$/, error: "developers.webhooks.urlWrong" }).max(2048, "form.tooLong"),
  description: z.string().trim().max(200, "form.tooLong"),
  eventTypes: z.array(z.string()).min(1, "developers.webhooks.needsType"),
});

type WebhookForm = z.infer<typeof webhookForm>;

/** Registers an address that hears of events. */
export default function NewWebhookPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [made, setMade] = useState<components["schemas"]["partner.SecretResponse"]>();
  const [key] = useState(once);
  const { control, handleSubmit } = useForm<WebhookForm>({
    resolver: zodResolver(webhookForm),
    defaultValues: { url: "", description: "", eventTypes: [] },
  });
  const make = useChange(
    ({ url, description, eventTypes }: WebhookForm) =>
      answered(
        client.POST("/api/webhooks", {
          params: { header: key },
          body: { url, eventTypes, ...(description !== "" && { description }) },
        }),
      ),
    ["/api/webhooks"],
  );
  const submit = (typed: WebhookForm) => make.mutateAsync(typed).then(setMade, () => undefined);
  return (
    <Page title={t("developers.webhooks.make")} crumbs={[{ title: t("developers.webhooks.title"), to: "/webhooks" }]}>
      {made !== undefined ? (
        <Section title={t("developers.webhooks.made")}>
          <p>{t("developers.webhooks.secretLead")}</p>
          <Secret label={t("developers.webhooks.secret")} value={made.secret} />
          <p>
            <Button
              look="primary"
              autoFocus
              onPress={() => void navigate({ to: "/webhooks/$webhookId", params: { webhookId: made.webhook.id } })}
            >
              {t("developers.clients.kept")}
            </Button>
          </p>
        </Section>
      ) : (
        <Section title={t("developers.webhooks.what")}>
          <form className={form.form} onSubmit={(event) => void handleSubmit(submit)(event)} noValidate>
            <FormText control={control} name="url" label={t("developers.webhooks.url")} hint={t("developers.webhooks.urlHint")} type="url" isRequired autoFocus />
            <FormText control={control} name="description" label={t("developers.webhooks.description")} />
            <Controller
              control={control}
              name="eventTypes"
              render={({ field, fieldState }) => (
                <Checks
                  label={t("developers.webhooks.types")}
                  values={field.value}
                  onChange={field.onChange}
                  error={fieldState.error?.message === undefined ? undefined : t(fieldState.error.message as ParseKeys)}
                  options={EVENT_TYPES.map((type) => [type, <code key={type}>{type}</code>])}
                  columns
                />
              )}
            />
            {make.isError && <Failed error={make.error} />}
            <div className={form.buttons}>
              <Button type="submit" look="primary" isPending={make.isPending}>
                {t("developers.webhooks.make")}
              </Button>
              <Link to="/webhooks" className={buttonClass()}>
                {t("form.cancel")}
              </Link>
            </div>
          </form>
        </Section>
      )}
    </Page>
  );
}
