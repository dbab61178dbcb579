import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { once } from "../api/changes";
import { answered, client } from "../api/client";
import type { components } from "../api/contract";
import { asked } from "../api/queries";
import { Refused } from "../api/refused";
import { NotFound } from "../app/NotFound";
import { useMay, useVisit } from "../app/session";
import { day, instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { Facts } from "../ui/Facts";
import form from "../ui/Form.module.css";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Status } from "../ui/Status";
import { History } from "../ui/History";
import { AssignRole } from "./AssignRole";
import { Invitation } from "./Invitation";
import { InviteAgain } from "./InviteAgain";
import { TONES, TOUCHED, type Person } from "./person";
import { PersonAccess } from "./PersonAccess";
import { RenamePerson } from "./RenamePerson";
import { rolesFor, type Role } from "./roles";

const route = getRouteApi("/users/$userId");
const NOT_FOUND = 404;

/** One who may sign in: as what, since when, and what an administrator can do about it. */
export default function PersonPage(): React.JSX.Element {
  const { t } = useTranslation();
  const { userId } = route.useParams();
  const person = useQuery(asked("/api/users/{id}", { path: { id: userId } }));
  if (person.error instanceof Refused && person.error.status === NOT_FOUND) return <NotFound />;
  return (
    <Page
      title={person.data?.name ?? t("person.one")}
      heading={person.data && <Named>{person.data.name}</Named>}
      crumbs={[{ title: t("people.title"), to: "/users" }]}
      lead={person.data && <Named>{person.data.email}</Named>}
    >
      <Answer of={person}>{(it) => <Found person={it} />}</Answer>
    </Page>
  );
}

function Found({ person }: { person: Person }) {
  const { t } = useTranslation();
  const { subject } = useVisit();
  const mayWrite = useMay("users:write");
  const { id, email, name, role, partnerId } = person;
  const isOwn = id === subject;
  const [invited, setInvited] = useState<components["schemas"]["partner.InvitedResponse"]>();
  const assign = (as: Role, reason: string) => answered(client.POST("/api/users/{id}/assign", { params: { path: { id } }, body: { role: as, reason } }));
  const invite = () =>
    answered(client.POST("/api/users", { params: { header: once() }, body: { email, name, role, ...(partnerId !== undefined && { partnerId }) } }));
  return (
    <>
      {invited !== undefined && <Invitation invited={invited} />}
      <Section
        title={t("person.about")}
        actions={
          mayWrite && (
            <div className={form.buttons}>
              <RenamePerson person={person} />
              {!isOwn && <AssignRole person={person} roles={rolesFor(partnerId)} assign={assign} touched={TOUCHED} />}
              {person.status === "invited" && <InviteAgain name={name} invite={invite} touched={TOUCHED} invited={setInvited} />}
            </div>
          )
        }
      >
        <About person={person} />
        {isOwn && (
          <p>
            {t("person.isYou")} <Link to="/account">{t("person.toAccount")}</Link>
          </p>
        )}
      </Section>
      {mayWrite && !isOwn && <PersonAccess person={person} />}
      <Section title={t("partners.tabs.history")}>
        <History path="/api/users/{id}/history" named={{ id }} />
      </Section>
    </>
  );
}

function About({ person: { role, status, partnerId, acceptedAt, changedAt } }: { person: Person }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { forPartner } = useVisit();
  return (
    <Facts
      of={[
        [t("people.status"), <Status key="status" tone={TONES[status]}>{coded("userStatus", status)}</Status>],
        [t("people.role"), coded("role", role)],
        [t("person.mayDo"), t(`person.may.${role}`)],
        ...(partnerId === undefined || forPartner ? [] : ([[t("person.worksFor"), <Partner key="partner" id={partnerId} />]] as [string, React.ReactNode][])),
        [t("people.since"), day(acceptedAt, wording)],
        [t("person.changed"), instant(changedAt, wording)],
      ]}
    />
  );
}

/** The partner by its name, as far as that can be read. */
function Partner({ id }: { id: string }) {
  const may = useMay("partners:read");
  const partner = useQuery({ ...asked("/api/partners/{id}", { path: { id } }), enabled: may });
  if (!may) return <Named>{id}</Named>;
  return (
    <Link to="/partners/$partnerId" params={{ partnerId: id }}>
      <Named>{partner.data?.profile.name ?? id}</Named>
    </Link>
  );
}
