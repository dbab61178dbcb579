import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { Controller, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import { answered, client } from "../api/client";
import { curesIn } from "../api/refused";
import type { AnswerOf } from "../api/types";
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
import { differing } from "./vendorForm";

type Policy = AnswerOf<"/api/sales/policy">;

const policyForm = z.object({ firstDay: z.iso.date("settings.dayWrong"), doubtful: z.enum(["hold", "unnamed"]) });
type PolicyForm = z.infer<typeof policyForm>;

const STORED = versioned("/api/sales/policy", {});
const formOf = ({ firstDay, doubtfulReturns }: Policy): PolicyForm => ({ firstDay, doubtful: doubtfulReturns });

/** Says what is asked of the sales that come from now on. */
export default function SalesPolicyPage() {
  const { t } = useTranslation();
  const policy = useQuery({ ...STORED, refetchOnWindowFocus: false });
  return (
    <Page title={t("settings.salesEdit")} lead={t("settings.salesLead")} crumbs={[{ title: t("settings.title"), to: "/settings" }]}>
      <Answer of={policy}>{(it) => <Editor stored={it} />}</Answer>
    </Page>
  );
}

function Editor({ stored }: { stored: Versioned<Policy> }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const fields = useForm<PolicyForm>({ resolver: zodResolver(policyForm), defaultValues: formOf(stored.found) });
  const { control } = fields;
  const guarded = useGuarded({
    first: stored,
    again: () => queries.fetchQuery({ ...STORED, staleTime: 0 }),
    write: ({ firstDay, doubtful }: PolicyForm, header) =>
      answered(client.PUT("/api/sales/policy", { params: { header }, body: { firstDay, doubtfulReturns: doubtful } })),
    touched: ["/api/sales/policy", "/api/sales/policy/history"],
  });
  const { theirs, error } = guarded;
  const leave = (isStored: boolean) => isStored && void navigate({ to: "/settings" });
  const written = (it: PolicyForm, name: string) => (name === "doubtful" ? t(`settings.doubtfulIs.${it.doubtful}`) : it.firstDay);
  return (
    <Section title={t("settings.sales")}>
      <form className={form.form} onSubmit={(event) => void fields.handleSubmit((typed) => guarded.submit(typed).then(leave))(event)} noValidate>
        {theirs !== undefined && (
          <SideBySide
            rows={differing(fields.getValues(), formOf(theirs)).map((name) => ({
              name: t(name === "doubtful" ? "settings.doubtful" : "settings.firstDay"),
              mine: written(fields.getValues(), name),
              theirs: written(formOf(theirs), name),
            }))}
            keepMine={() => void fields.handleSubmit((typed) => guarded.keepMine(typed).then(leave))()}
            takeTheirs={() => {
              fields.reset(formOf(theirs));
              guarded.takeTheirs();
            }}
          />
        )}
        <FormText control={control} name="firstDay" type="date" label={t("settings.firstDay")} hint={t("settings.firstDayHint")} said={curesIn(error).firstDay} isRequired />
        <Controller
          control={control}
          name="doubtful"
          render={({ field }) => (
            <Choice
              label={t("settings.doubtful")}
              value={field.value}
              onChange={field.onChange}
              options={[
                ["hold", t("settings.doubtfulIs.hold")],
                ["unnamed", t("settings.doubtfulIs.unnamed")],
              ]}
            />
          )}
        />
        <p>{t("settings.salesConsequence")}</p>
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
    </Section>
  );
}
