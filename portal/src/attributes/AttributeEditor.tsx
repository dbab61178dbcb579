import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation } from "@tanstack/react-query";
import { Controller, useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { curesIn } from "../api/refused";
import { coded } from "../i18n/words";
import { Button } from "../ui/Button";
import { Choice } from "../ui/Choice";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { attributeForm, requestOf, TYPES, type AttributeForm } from "./attributeForm";
import { ImpactView } from "./ImpactView";

interface Props {
  stored: AttributeForm;
  /** Whether it is there already, so that its code and type stay. */
  isKnown: boolean;
  saved: () => void;
}

/** An attribute is typed, what that touches is shown, and only then it is saved. */
export function AttributeEditor({ stored, isKnown, saved }: Props) {
  const { t } = useTranslation();
  const { control, handleSubmit } = useForm<AttributeForm>({ resolver: zodResolver(attributeForm), defaultValues: stored });
  const now = useWatch({ control });
  const look = useMutation({
    mutationFn: async (typed: AttributeForm) => ({
      typed,
      impact: await answered(client.POST("/api/attributes/{code}/preview", { params: { path: { code: typed.code } }, body: requestOf(typed) })),
    }),
  });
  const save = useChange(
    async (typed: AttributeForm) => {
      await answered(client.PUT("/api/attributes/{code}", { params: { path: { code: typed.code } }, body: requestOf(typed) }));
      saved();
    },
    ["/api/attributes", "/api/attributes/history"],
  );
  const said = curesIn(look.error);
  // What was looked at is not what stands there once something else is typed.
  const seen = look.data !== undefined && JSON.stringify(attributeForm.safeParse(now).data) === JSON.stringify(look.data.typed) ? look.data : undefined;
  return (
    <>
      <form className={form.form} onSubmit={(event) => void handleSubmit((typed) => look.mutate(typed))(event)} noValidate>
        <div className={form.pair}>
          {!isKnown && <FormText control={control} name="code" label={t("attributes.code")} hint={t("attributes.codeHint")} said={said.code} isRequired />}
          <FormText control={control} name="name" label={t("attributes.name")} said={said.name} isRequired />
          {!isKnown && (
            <Controller
              control={control}
              name="type"
              render={({ field }) => <Choice label={t("attributes.type")} value={field.value} onChange={field.onChange} options={TYPES.map((it) => [it, coded("attributeType", it)] as const)} />}
            />
          )}
          <Controller
            control={control}
            name="required"
            render={({ field }) => (
              <Choice
                label={t("attributes.required")}
                value={field.value}
                onChange={field.onChange}
                options={[
                  ["no", t("attributes.requiredNo")],
                  ["yes", t("attributes.requiredYes")],
                ]}
              />
            )}
          />
        </div>
        {now.type === "codes" && <FormText control={control} name="codes" label={t("attributes.codes")} hint={t("attributes.codesHint")} said={said.codes} isRequired />}
        {look.error !== null && <Failed error={look.error} />}
        <div className={form.buttons}>
          <Button type="submit" look={seen === undefined ? "primary" : "quiet"} isPending={look.isPending}>
            {t("attributes.look")}
          </Button>
        </div>
      </form>
      {seen !== undefined && (
        <Section title={t("attributes.touches")}>
          <ImpactView of={seen.impact} />
          {save.error !== null && <Failed error={save.error} />}
          <div className={form.buttons}>
            <Button look="primary" isPending={save.isPending} onPress={() => void save.mutateAsync(seen.typed).catch(() => undefined)}>
              {t("attributes.save")}
            </Button>
          </div>
        </Section>
      )}
    </>
  );
}
