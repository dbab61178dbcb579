import { zodResolver } from "@hookform/resolvers/zod";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import { once, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import type { components } from "../api/contract";
import { Button, buttonClass } from "../ui/Button";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Page } from "../ui/Page";
import { Secret } from "../ui/Secret";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";

const vendorForm = z.object({
  name: z.string().trim().min(1, "form.required").max(200, "form.tooLong"),
  currency: z.string().trim().toUpperCase().regex(/^[A-Z]{3}$/, "operation.currencyWrong"),
  timeZone: z.string().trim().min(1, "form.required").max(60, "form.tooLong"),
  adminName: z.string().trim().min(1, "form.required").max(200, "form.tooLong"),
  email: z.email("form.email"),
});

type Vendor = components["schemas"]["partner.VendorResponse"];
type Currency = components["schemas"]["partner.CreateVendorRequest"]["currency"];

/** Takes a vendor in, and makes the link by which its first administrator comes in. */
export default function NewVendorPage(): React.JSX.Element {
  const { t } = useTranslation();
  const [made, setMade] = useState<Vendor>();
  const [key] = useState(once);
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const { control, handleSubmit } = useForm({
    resolver: zodResolver(vendorForm),
    defaultValues: { name: "", currency: "", timeZone, adminName: "", email: "" },
  });
  const create = useChange(
    ({ name, currency, timeZone, adminName, email }: z.infer<typeof vendorForm>) =>
      answered(
        client.POST("/api/vendors", { params: { header: key }, body: { name, currency: currency as Currency, timeZone, admin: { email, name: adminName } } }),
      ).then(setMade),
    ["/api/vendors"],
  );
  return (
    <Page title={t("operation.newVendor")} crumbs={[{ title: t("operation.vendors"), to: "/vendors" }]}>
      {made === undefined ? (
        <Section title={t("operation.vendor")}>
          <form className={form.form} onSubmit={(event) => void handleSubmit((typed) => create.mutate(typed))(event)} noValidate>
            <div className={form.pair}>
              <FormText control={control} name="name" label={t("operation.vendorName")} isRequired autoFocus />
              <FormText control={control} name="currency" label={t("operation.currency")} hint={t("operation.currencyHint")} isRequired />
              <FormText control={control} name="timeZone" label={t("operation.timeZone")} hint={t("operation.timeZoneHint")} isRequired />
              <FormText control={control} name="adminName" label={t("operation.adminName")} isRequired />
              <FormText control={control} name="email" label={t("operation.adminEmail")} type="email" isRequired />
            </div>
            {create.isError && <Failed error={create.error} />}
            <div className={form.buttons}>
              <Button type="submit" look="primary" isPending={create.isPending}>
                {t("operation.createVendor")}
              </Button>
              <Link to="/vendors" className={buttonClass()}>
                {t("form.cancel")}
              </Link>
            </div>
          </form>
        </Section>
      ) : (
        <Section title={t("operation.vendorMade", { name: made.name })}>
          {made.adminInvitation === undefined ? (
            <p>{t("people.linkGone")}</p>
          ) : (
            <>
              <p>{t("operation.vendorMadeLead")}</p>
              <Secret label={t("people.link")} value={made.adminInvitation} />
            </>
          )}
          <p>
            <Link to="/vendors/$vendorId" params={{ vendorId: made.id }} className={buttonClass("primary")}>
              {t("operation.toVendor")}
            </Link>
          </p>
        </Section>
      )}
    </Page>
  );
}
