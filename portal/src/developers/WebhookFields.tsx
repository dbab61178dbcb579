import type { ParseKeys } from "i18next";
import { Controller, type Control } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Choice } from "../ui/Choice";
import { Checks } from "../ui/Fields";
import { FormText } from "../ui/FormText";
import type { WebhookForm } from "./webhookForm";
import { EVENT_TYPES } from "./webhooks";

interface Props {
  control: Control<WebhookForm>;
  /** What the platform said of a field, by its name. */
  said: Partial<Record<string, string>>;
}

/** Where to, and of what. */
export function WebhookFields({ control, said }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <FormText control={control} name="url" label={t("developers.webhooks.url")} hint={t("developers.webhooks.urlHint")} said={said.url} type="url" isRequired autoFocus />
      <FormText control={control} name="description" label={t("developers.webhooks.description")} said={said.description} />
      <Controller
        control={control}
        name="eventTypes"
        render={({ field, fieldState }) => (
          <Checks
            label={t("developers.webhooks.types")}
            values={field.value}
            onChange={field.onChange}
            error={fieldState.error?.message === undefined ? said.eventTypes : t(fieldState.error.message as ParseKeys)}
            options={EVENT_TYPES.map((type) => [type, <code key={type}>{type}</code>])}
            columns
          />
        )}
      />
      <Controller
        control={control}
        name="order"
        render={({ field }) => (
          <Choice
            label={t("developers.webhooks.order")}
            value={field.value}
            onChange={field.onChange}
            options={[
              ["loose", t("developers.webhooks.loose")],
              ["strict", t("developers.webhooks.strict")],
            ]}
          />
        )}
      />
    </>
  );
}
