import { useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { once } from "../api/changes";
import { answered, client } from "../api/client";
import type { components } from "../api/contract";
import type { ItemOf } from "../api/queries";
import { NotFound } from "../app/NotFound";
import { useMay, useVisit } from "../app/session";
import { day, instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { AccessTasks } from "../people/AccessTasks";
import { AssignRole } from "../people/AssignRole";
import { Invitation } from "../people/Invitation";
import { InviteAgain } from "../people/InviteAgain";
import { TONES } from "../people/person";
import { Answer } from "../ui/Answer";
import { Facts } from "../ui/Facts";
import form from "../ui/Form.module.css";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Status } from "../ui/Status";
import { History } from "../ui/History";
import { TOUCHED, useOperatorAccess, useOperators } from "./operators";

type Operator = ItemOf<"/api/operators">;

const ROLES = ["operator", "operator_viewer"] as const;

const route = getRouteApi("/operators/$operatorId");

/** One who runs the installation: as what, since when, and what another operator can do about it. */
export default function OperatorPage(): React.JSX.Element {
  const { t } = useTranslation();
  const { operatorId } = route.useParams();
  const operators = useOperators();
  const found = operators.data?.items.find((it) => it.id === operatorId);
  if (operators.data !== undefined && found === undefined) return <NotFound />;
  return (
    <Page
      title={found?.name ?? t("person.one")}
      heading={found && <Named>{found.name}</Named>}
      crumbs={[{ title: t("operation.operators"), to: "/operators" }]}
      lead={found && <Named>{found.email}</Named>}
    >
      <Answer of={operators}>{() => found !== undefined && <Found operator={found} />}</Answer>
    </Page>
  );
}

function Found({ operator }: { operator: Operator }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { subject } = useVisit();
  const mayWrite = useMay("operator");
  const { id, email, name, role, status, acceptedAt, changedAt } = operator;
  const isOwn = id === subject;
  const [invited, setInvited] = useState<components["schemas"]["partner.InvitedResponse"]>();
  const assign = (as: (typeof ROLES)[number], reason: string) =>
    answered(client.POST("/api/operators/{id}/assign", { params: { path: { id } }, body: { role: as, reason } }));
  const invite = () => answered(client.POST("/api/operators", { params: { header: once() }, body: { email, name, role } }));
  return (
    <>
      {invited !== undefined && <Invitation invited={invited} back="/operators" toBack={t("operation.toOperators")} />}
      <Section
        title={t("person.about")}
        actions={
          mayWrite &&
          !isOwn && (
            <div className={form.buttons}>
              <AssignRole person={operator} roles={ROLES} assign={assign} touched={TOUCHED} />
              {status === "invited" && <InviteAgain name={name} invite={invite} touched={TOUCHED} invited={setInvited} />}
            </div>
          )
        }
      >
        <Facts
          of={[
            [
              t("people.status"),
              <Status key="status" tone={TONES[status]}>
                {coded("userStatus", status)}
              </Status>,
            ],
            [t("people.role"), coded("role", role)],
            [t("person.mayDo"), t(`person.may.${role}`)],
            [t("people.since"), day(acceptedAt, wording)],
            [t("person.changed"), instant(changedAt, wording)],
          ]}
        />
        {isOwn && (
          <p>
            {t("person.isYou")} <Link to="/account">{t("person.toAccount")}</Link>
          </p>
        )}
      </Section>
      {mayWrite && !isOwn && <Access operator={operator} />}
      <Section title={t("partners.tabs.history")}>
        <History path="/api/operators/{id}/history" named={{ id }} />
      </Section>
    </>
  );
}

function Access({ operator }: { operator: Operator }) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { remove, ...changes } = useOperatorAccess(operator.id);
  // The list is asked anew only once its own page no longer shows who is gone.
  const leave = () => navigate({ to: "/operators" }).then(() => queries.invalidateQueries({ queryKey: ["/api/operators"] }));
  const removeAndLeave = { ...remove, mutateAsync: (why: string) => remove.mutateAsync(why).then(leave) };
  return <AccessTasks person={operator} {...changes} remove={removeAndLeave} />;
}
