import { zodResolver } from "@hookform/resolvers/zod";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { once, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import type { components } from "../api/contract";
import { curesIn } from "../api/refused";
import { Button, buttonClass } from "../ui/Button";
import form from "../ui/Form.module.css";
import { Page } from "../ui/Page";
import { Secret } from "../ui/Secret";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { WebhookFields } from "./WebhookFields";
import { NOTHING_TYPED, requestOf, webhookForm, type WebhookForm } from "./webhookForm";

/** Registers an address that hears of events. */
export default function NewWebhookPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [made, setMade] = useState<components["schemas"]["partner.SecretResponse"]>();
  const [key] = useState(once);
  const { control, handleSubmit } = useForm<WebhookForm>({
    resolver: zodResolver(webhookForm),
    defaultValues: NOTHING_TYPED,
  });
  const make = useChange(
    (typed: WebhookForm) => answered(client.POST("/api/webhooks", { params: { header: key }, body: requestOf(typed) })),
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
            <WebhookFields control={control} said={curesIn(make.error)} />
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
