import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { Controller, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { answered, client } from "../api/client";
import { curesIn } from "../api/refused";
import type { Vendor } from "../api/types";
import { useGuarded } from "../api/useGuarded";
import { versioned, type Versioned } from "../api/versioned";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Button, buttonClass } from "../ui/Button";
import { Choice } from "../ui/Choice";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { SideBySide } from "../ui/SideBySide";
import { Failed } from "../ui/States";
import { monthNames } from "./months";
import { differing, formOf, requestOf, vendorForm, type VendorForm } from "./vendorForm";

const STORED = versioned("/api/vendors/current", {});

/** Changes the vendor itself: its name, its clock and year, and what its channel begins with. */
export default function VendorPage() {
  const { t } = useTranslation();
  const vendor = useQuery({ ...STORED, refetchOnWindowFocus: false });
  return (
    <Page title={t("settings.vendorEdit")} lead={t("settings.vendorEditLead")} crumbs={[{ title: t("settings.title"), to: "/settings" }]}>
      <Answer of={vendor}>{(it) => <Editor stored={it} />}</Answer>
    </Page>
  );
}

function Editor({ stored }: { stored: Versioned<Vendor> }) {
  const { t } = useTranslation();
  const { locale } = useWording();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const fields = useForm<VendorForm>({ resolver: zodResolver(vendorForm), defaultValues: formOf(stored.found) });
  const { control } = fields;
  const guarded = useGuarded({
    first: stored,
    again: () => queries.fetchQuery({ ...STORED, staleTime: 0 }),
    write: (typed: VendorForm, header) => answered(client.PUT("/api/vendors/current", { params: { header }, body: requestOf(typed) })),
    touched: ["/api/vendors/current", "/api/vendors/current/history"],
  });
  const { theirs, error } = guarded;
  const said = curesIn(error);
  const leave = (isStored: boolean) => isStored && void navigate({ to: "/settings" });
  const neighbours = [
    ["none", t("settings.neighboursNone")],
    ["distance", t("settings.neighboursDistance")],
  ] as const;
  return (
    <Section title={t("settings.vendor")}>
      <form className={form.form} onSubmit={(event) => void fields.handleSubmit((typed) => guarded.submit(typed).then(leave))(event)} noValidate>
        {theirs !== undefined && (
          <SideBySide
            rows={differing(fields.getValues(), formOf(theirs)).map((name) => ({
              name: t(`settings.${name as keyof VendorForm}`),
              mine: fields.getValues()[name as keyof VendorForm],
              theirs: formOf(theirs)[name as keyof VendorForm],
            }))}
            keepMine={() => void fields.handleSubmit((typed) => guarded.keepMine(typed).then(leave))()}
            takeTheirs={() => {
              fields.reset(formOf(theirs));
              guarded.takeTheirs();
            }}
          />
        )}
        <FormText control={control} name="name" label={t("settings.name")} hint={t("settings.nameHint")} said={said.name} isRequired />
        <div className={form.pair}>
          <FormText control={control} name="timeZone" label={t("settings.timeZone")} hint={t("settings.timeZoneHint")} said={said.timeZone} isRequired />
          <Controller
            control={control}
            name="fiscalMonth"
            render={({ field }) => <Choice label={t("settings.fiscalMonth")} value={field.value} onChange={field.onChange} options={monthNames(locale)} />}
          />
        </div>
        <p>{t("settings.calendarConsequence")}</p>
        <FormText
          control={control}
          name="protection"
          label={t("settings.protection")}
          hint={t("settings.protectionHint")}
          said={said["settings.dealProtectionDays"]}
          inputMode="numeric"
          isRequired
        />
        <FormText control={control} name="checklist" label={t("settings.checklist")} hint={t("settings.checklistHint")} said={said["settings.onboardingChecklist"]} />
        <Controller
          control={control}
          name="neighbours"
          render={({ field }) => <Choice label={t("settings.neighbours")} value={field.value} onChange={field.onChange} options={neighbours} />}
        />
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
