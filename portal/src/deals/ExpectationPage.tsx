import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { ifMatch } from "../api/changes";
import { answered, client } from "../api/client";
import { asked } from "../api/queries";
import { curesIn } from "../api/refused";
import type { Deal } from "../api/types";
import { useOvertaken } from "../api/useOvertaken";
import { useVisit } from "../app/session";
import { Answer } from "../ui/Answer";
import { Button } from "../ui/Button";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { SideBySide } from "../ui/SideBySide";
import { Failed } from "../ui/States";
import { expectationForm, expectationOf, typedOf, type ExpectationForm } from "./expectation";
import { TOUCHED } from "./inbox/touched";

const route = getRouteApi("/deals/$dealId/edit");
const NAMES = { value: "deals.value", description: "deals.description" } as const;
const FIELDS = ["value", "description"] as const;

/** Says anew what a deal is about and expected to bring; its customer and lines stay as they were decided on. */
export default function ExpectationPage() {
  const { t } = useTranslation();
  const { dealId: id } = route.useParams();
  const deal = useQuery({ ...asked("/api/deals/{id}", { path: { id } }), refetchOnWindowFocus: false });
  const name = deal.data?.customer.name ?? t("deals.inbox.one");
  const crumbs = [
    { title: t("deals.title"), to: "/deals" },
    { title: name, to: `/deals/${id}` },
  ];
  return (
    <Page title={t("deals.expect")} lead={t("deals.expectLead")} crumbs={crumbs}>
      <Section title={name}>
        <Answer of={deal}>{(it) => <Editor deal={it} />}</Answer>
      </Section>
    </Page>
  );
}

function Editor({ deal }: { deal: Deal }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const vendorCurrency = useVisit().vendor?.currency ?? "";
  const path = { id: deal.id };
  const back = () => void navigate({ to: "/deals/$dealId", params: { dealId: deal.id } });
  const { control, getValues, handleSubmit, reset } = useForm<ExpectationForm>({ resolver: zodResolver(expectationForm), defaultValues: typedOf(deal) });
  const { theirs, submit, keepMine, takeTheirs, isPending, error } = useOvertaken<ExpectationForm, Deal>({
    stored: deal,
    save: async (typed, on) => {
      await answered(client.PUT("/api/deals/{id}", { params: { path, header: ifMatch(on.version) }, body: expectationOf(typed, on, vendorCurrency) }));
      back();
    },
    read: () => queries.fetchQuery({ ...asked("/api/deals/{id}", { path }), staleTime: 0 }),
    touched: ["/api/my/deals", "/api/deals/{id}", ...TOUCHED],
  });
  const said = curesIn(error);
  return (
    <form className={form.form} onSubmit={(event) => void handleSubmit((it) => submit(it))(event)} noValidate>
      {theirs !== undefined && (
        <SideBySide
          rows={FIELDS.map((it) => ({ name: t(NAMES[it]), mine: getValues()[it], theirs: typedOf(theirs)[it] })).filter((it) => it.mine !== it.theirs)}
          keepMine={() => void handleSubmit((it) => keepMine(it, theirs))()}
          takeTheirs={() => {
            reset(typedOf(theirs));
            takeTheirs(theirs);
          }}
        />
      )}
      <FormText control={control} name="value" label={`${t("deals.value")} (${deal.value?.currency ?? vendorCurrency})`} hint={t("deals.valueHint")} said={said.value} inputMode="decimal" />
      <FormText control={control} name="description" label={t("deals.description")} said={said.description} long />
      {error !== null && <Failed error={error} />}
      <div className={form.buttons}>
        <Button type="submit" look="primary" isPending={isPending} isDisabled={theirs !== undefined}>
          {t("form.save")}
        </Button>
        <Button onPress={back}>{t("form.cancel")}</Button>
      </div>
    </form>
  );
}
