import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { Controller, useFieldArray, useForm, type Control } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { answered, client } from "../api/client";
import { curesIn } from "../api/refused";
import { useGuarded } from "../api/useGuarded";
import { versioned, type Versioned } from "../api/versioned";
import { Answer } from "../ui/Answer";
import { Button, buttonClass } from "../ui/Button";
import { Choice } from "../ui/Choice";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { SideBySide } from "../ui/SideBySide";
import { Failed } from "../ui/States";
import type { Binding } from "./BindingFacts";
import { bindingForm, DEALS, differing, formOf, OUTLETS, type BindingForm } from "./bindingForm";

const STORED = versioned("/api/grant-binding", {});

/** Says what is done where a partner reaches into ground that is another's alone. */
export default function BindingPage() {
  const { t } = useTranslation();
  const binding = useQuery({ ...STORED, refetchOnWindowFocus: false });
  return (
    <Page title={t("settings.bindingEdit")} lead={t("settings.bindingLead")} crumbs={[{ title: t("settings.title"), to: "/settings" }]}>
      <Answer of={binding}>{(it) => <Editor stored={it} />}</Answer>
    </Page>
  );
}

function Editor({ stored }: { stored: Versioned<Binding> }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { control, handleSubmit, getValues, reset } = useForm<BindingForm>({ resolver: zodResolver(bindingForm), defaultValues: formOf(stored.found) });
  const lines = useFieldArray({ control, name: "lines" });
  const guarded = useGuarded({
    first: stored,
    again: () => queries.fetchQuery({ ...STORED, staleTime: 0 }),
    write: (body: BindingForm, header) => answered(client.PUT("/api/grant-binding", { params: { header }, body })),
    touched: ["/api/grant-binding", "/api/grant-binding/history"],
  });
  const { theirs, error } = guarded;
  const said = curesIn(error);
  const leave = (isStored: boolean) => isStored && void navigate({ to: "/settings" });
  const written = (it: Pick<BindingForm, "deals" | "outlets">) => `${t(`settings.measure.${it.deals}`)}, ${t(`settings.measure.${it.outlets}`)}`;
  return (
    <form className={form.form} onSubmit={(event) => void handleSubmit((typed) => guarded.submit(typed).then(leave))(event)} noValidate>
      {theirs !== undefined && (
        <SideBySide
          level={2}
          rows={differing(getValues(), formOf(theirs)).map(({ line, mine, theirs: stands }) => ({
            name: line ?? t("settings.bindOthers"),
            mine: mine === undefined ? t("settings.lineNotNamed") : written(mine),
            theirs: stands === undefined ? t("settings.lineNotNamed") : written(stands),
          }))}
          keepMine={() => void handleSubmit((typed) => guarded.keepMine(typed).then(leave))()}
          takeTheirs={() => {
            reset(formOf(theirs));
            guarded.takeTheirs();
          }}
        />
      )}
      <Section title={t("settings.bindOthers")}>
        <Measures control={control} />
        <p>{t("settings.bindingConsequence")}</p>
      </Section>
      <Section title={t("settings.bindLines")}>
        <p>{t("settings.bindLinesLead")}</p>
        {lines.fields.map((line, index) => (
          <fieldset key={line.id} className={form.group}>
            <legend>{t("settings.lineNumber", { number: index + 1 })}</legend>
            <FormText control={control} name={`lines.${index}.productLine`} label={t("settings.line")} said={said[`lines[${index}].productLine`]} isRequired />
            <Measures control={control} line={index} />
            <Button look="plain" onPress={() => lines.remove(index)}>
              {t("settings.removeLine", { number: index + 1 })}
            </Button>
          </fieldset>
        ))}
        <div className={form.buttons}>
          <Button onPress={() => lines.append({ productLine: "", deals: stored.found.deals, outlets: "warn" })}>{t("settings.addLine")}</Button>
        </div>
      </Section>
      {error !== null && <Failed error={error} />}
      <div className={form.buttons}>
        <Button type="submit" look="primary" isPending={guarded.isPending} isDisabled={theirs !== undefined}>
          {t("form.save")}
        </Button>
        <Link to="/settings" className={buttonClass()}>
          {t("form.cancel")}
        </Link>
      </div>
    </form>
  );
}

/** What is done about deals and about outlets: of one line, or of all that are not named. */
function Measures({ control, line }: { control: Control<BindingForm>; line?: number }) {
  const { t } = useTranslation();
  const within = line === undefined ? ("" as const) : (`lines.${line}.` as const);
  return (
    <div className={form.pair}>
      <Controller
        control={control}
        name={`${within}deals`}
        render={({ field }) => (
          <Choice label={t("settings.bindDeals")} value={field.value} onChange={field.onChange} options={DEALS.map((it) => [it, t(`settings.measure.${it}`)] as const)} />
        )}
      />
      <Controller
        control={control}
        name={`${within}outlets`}
        render={({ field }) => (
          <Choice label={t("settings.bindOutlets")} value={field.value} onChange={field.onChange} options={OUTLETS.map((it) => [it, t(`settings.measure.${it}`)] as const)} />
        )}
      />
    </div>
  );
}
