import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { asked } from "../api/queries";
import { curesIn, Refused } from "../api/refused";
import { Answer } from "../ui/Answer";
import { Button } from "../ui/Button";
import form from "../ui/Form.module.css";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { SideBySide } from "../ui/SideBySide";
import { customerForm, customerOf, PART_NAMES, PARTS, typedOf, type Account, type CustomerForm } from "./account";
import { CustomerFields } from "./CustomerFields";
import { TOUCHED } from "./touched";

const route = getRouteApi("/accounts/$accountId/edit");
const PRECONDITION_FAILED = 412;

/** Describes an end customer anew. */
export default function EditAccountPage() {
  const { t } = useTranslation();
  const { accountId } = route.useParams();
  const account = useQuery(asked("/api/accounts/{id}", { path: { id: accountId } }));
  const name = account.data?.identity.name ?? t("accounts.one");
  const crumbs = [
    { title: t("accounts.title"), to: "/accounts" },
    { title: name, to: `/accounts/${accountId}` },
  ];
  return (
    <Page title={t("accounts.editOf", { name })} crumbs={crumbs}>
      <Answer of={account}>{(it) => <Edit current={it} />}</Answer>
    </Page>
  );
}

/** What somebody else stored meanwhile is shown beside what is typed, never overwritten unseen. */
function Edit({ current }: { current: Account }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [base, setBase] = useState(current);
  const [theirs, setTheirs] = useState<Account>();
  const fields = useForm<CustomerForm>({ resolver: zodResolver(customerForm), defaultValues: typedOf(base.identity) });
  const save = useChange(
    ({ typed, on }: { typed: CustomerForm; on: Account }) =>
      answered(client.PUT("/api/accounts/{id}", { params: { path: { id: on.id }, header: ifMatch(on.version) }, body: customerOf(typed) })),
    TOUCHED,
  );
  const back = () => void navigate({ to: "/accounts/$accountId", params: { accountId: base.id } });
  const isStale = (error: unknown) => error instanceof Refused && error.status === PRECONDITION_FAILED;
  const submit = async (typed: CustomerForm, on: Account) => {
    try {
      await save.mutateAsync({ typed, on });
      back();
    } catch (error) {
      if (isStale(error)) setTheirs(await queries.fetchQuery({ ...asked("/api/accounts/{id}", { path: { id: on.id } }), staleTime: 0 }));
    }
  };
  const goOnFrom = (stored: Account) => {
    setBase(stored);
    setTheirs(undefined);
  };
  return (
    <Section title={t("deals.customer")}>
      <form className={form.form} onSubmit={(event) => void fields.handleSubmit((typed) => submit(typed, base))(event)} noValidate>
        {theirs !== undefined && (
          <SideBySide
            rows={differences(fields.getValues(), typedOf(theirs.identity)).map(({ part, ...both }) => ({ name: t(PARTS[part]), ...both }))}
            keepMine={() => {
              goOnFrom(theirs);
              void fields.handleSubmit((typed) => submit(typed, theirs))();
            }}
            takeTheirs={() => {
              goOnFrom(theirs);
              fields.reset(typedOf(theirs.identity));
              save.reset();
            }}
          />
        )}
        <CustomerFields control={fields.control} said={curesIn(save.error)} />
        {save.error !== null && !isStale(save.error) && <Failed error={save.error} />}
        <div className={form.buttons}>
          <Button type="submit" look="primary" isPending={save.isPending} isDisabled={theirs !== undefined}>
            {t("form.save")}
          </Button>
          <Button onPress={back}>{t("form.cancel")}</Button>
        </div>
      </form>
    </Section>
  );
}

function differences(mine: CustomerForm, theirs: CustomerForm) {
  return PART_NAMES.map((part) => ({ part, mine: mine[part], theirs: theirs[part] })).filter((it) => it.mine !== it.theirs);
}
