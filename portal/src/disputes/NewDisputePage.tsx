import { zodResolver } from "@hookform/resolvers/zod";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import { once, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { Button, buttonClass } from "../ui/Button";
import { Facts } from "../ui/Facts";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Empty, Failed } from "../ui/States";
import { DISPUTES } from "./touched";

const route = getRouteApi("/disputes/new");
const disputeForm = z.object({ text: z.string().trim().min(1, "form.required").max(2000, "form.tooLong") });

/** Says of a line of one's own statement what is wrong with it. */
export default function NewDisputePage() {
  const { t } = useTranslation();
  const { promotion, line } = route.useSearch();
  const crumbs = [{ title: t("disputes.title"), to: "/disputes" }];
  return (
    <Page title={t("disputes.new")} lead={t("disputes.newLead")} crumbs={crumbs}>
      {promotion === undefined || line === undefined ? <NoLine /> : <Open promotion={promotion} lineId={line} />}
    </Page>
  );
}

function NoLine() {
  const { t } = useTranslation();
  return (
    <Empty
      action={
        <Link to="/statement" className={buttonClass()}>
          {t("statement.title")}
        </Link>
      }
    >
      {t("disputes.noLine")}
    </Empty>
  );
}

function Open({ promotion, lineId }: { promotion: string; lineId: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [key] = useState(once);
  const { control, handleSubmit } = useForm({ resolver: zodResolver(disputeForm), defaultValues: { text: "" } });
  const open = useChange(
    async ({ text }: z.infer<typeof disputeForm>) => {
      const { id } = await answered(client.POST("/api/disputes", { params: { header: key }, body: { promotion, lineId, text } }));
      void navigate({ to: "/disputes/$disputeId", params: { disputeId: id } });
    },
    [...DISPUTES],
  );
  return (
    <Section title={t("disputes.about")}>
      <Facts
        of={[
          [t("disputes.line"), lineId],
          [t("statement.promotion"), promotion],
        ]}
      />
      <form className={form.form} onSubmit={(event) => void handleSubmit((typed) => open.mutateAsync(typed).catch(() => undefined))(event)} noValidate>
        <FormText control={control} name="text" label={t("disputes.what")} hint={t("disputes.whatHint")} long isRequired />
        {open.error !== null && <Failed error={open.error} />}
        <div className={form.buttons}>
          <Button type="submit" look="primary" isPending={open.isPending}>
            {t("disputes.open")}
          </Button>
          <Link to="/statement" className={buttonClass()}>
            {t("form.cancel")}
          </Link>
        </div>
      </form>
    </Section>
  );
}
