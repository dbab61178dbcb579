import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Controller, useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { asked } from "../api/queries";
import { curesIn, Refused } from "../api/refused";
import { coded } from "../i18n/words";
import { Button } from "../ui/Button";
import { Choice } from "../ui/Choice";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { attributeForm, EMPTY_ATTRIBUTE, formOf, requestOf, TYPES, type Attribute, type AttributeForm } from "./attributeForm";
import { ChangedMeanwhile } from "./ChangedMeanwhile";
import { ImpactView } from "./ImpactView";

const PRECONDITION_FAILED = 412;

interface Props {
  /** As it is now, so that its code and type stay; none for a new one. */
  stored?: Attribute;
  saved: () => void;
}

/** An attribute is typed, what that touches is shown, and only then it is saved. */
export function AttributeEditor({ stored, saved }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  // What is typed is on this version, whatever is read behind it in the meantime.
  const [base, setBase] = useState(stored);
  const [theirs, setTheirs] = useState<Attribute>();
  const isKnown = base !== undefined;
  const { control, handleSubmit, reset } = useForm<AttributeForm>({
    resolver: zodResolver(attributeForm),
    defaultValues: base === undefined ? EMPTY_ATTRIBUTE : formOf(base),
  });
  const now = useWatch({ control });
  const look = useMutation({
    mutationFn: async (typed: AttributeForm) => ({
      typed,
      impact: await answered(client.POST("/api/attributes/{code}/preview", { params: { path: { code: typed.code } }, body: requestOf(typed) })),
    }),
  });
  const save = useChange(
    async ({ typed, version }: { typed: AttributeForm; version: number }) => {
      await answered(client.PUT("/api/attributes/{code}", { params: { path: { code: typed.code }, header: ifMatch(version) }, body: requestOf(typed) }));
      saved();
    },
    ["/api/attributes", "/api/attributes/history"],
  );
  const said = curesIn(look.error);
  const send = (typed: AttributeForm, version = base?.version ?? 0) =>
    save.mutateAsync({ typed, version }).catch(async (error: unknown) => {
      if (!(error instanceof Refused) || error.status !== PRECONDITION_FAILED) return;
      setTheirs(await queries.fetchQuery({ ...asked("/api/attributes/{code}", { path: { code: typed.code } }), staleTime: 0 }));
    });
  const goOn = (now: Attribute) => {
    setBase(now);
    setTheirs(undefined);
    save.reset();
  };
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
          <Controller
            control={control}
            name="readableBy"
            render={({ field }) => (
              <Choice
                label={t("attributes.readableBy")}
                value={field.value}
                onChange={field.onChange}
                options={[
                  ["partner", t("attributes.readableByPartner")],
                  ["vendor", t("attributes.readableByVendor")],
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
          {save.error !== null && theirs === undefined && <Failed error={save.error} />}
          {theirs !== undefined && (
            <ChangedMeanwhile
              now={theirs}
              keepMine={() => {
                goOn(theirs);
                void send(seen.typed, theirs.version ?? 0);
              }}
              takeTheirs={() => {
                reset(formOf(theirs));
                goOn(theirs);
              }}
            />
          )}
          <div className={form.buttons}>
            <Button look="primary" isPending={save.isPending} isDisabled={theirs !== undefined} onPress={() => void send(seen.typed)}>
              {t("attributes.save")}
            </Button>
          </div>
        </Section>
      )}
    </>
  );
}
