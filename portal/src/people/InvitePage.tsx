import { useState } from "react";
import { useTranslation } from "react-i18next";
import { once, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import type { components } from "../api/contract";
import { useVisit } from "../app/session";
import { coded } from "../i18n/words";
import { Page } from "../ui/Page";
import { Invitation } from "./Invitation";
import { InviteForm, type Typed } from "./InviteForm";
import { PARTNER_ROLES, STAFF_ROLES, type Role } from "./roles";

type Invited = components["schemas"]["partner.InvitedResponse"];

/** Invites somebody of the caller's own side; a partner's people are invited by the partner's administrator. */
export default function InvitePage() {
  const { t } = useTranslation();
  const { forPartner } = useVisit();
  const roles: readonly Role[] = forPartner ? PARTNER_ROLES : STAFF_ROLES;
  const [invited, setInvited] = useState<Invited>();
  const [key] = useState(once);
  const invite = useChange(
    (typed: Typed<Role>) => answered(client.POST("/api/users", { params: { header: key }, body: typed })),
    ["/api/users"],
  );
  return (
    <Page title={t("people.invite")} crumbs={[{ title: t("people.title"), to: "/users" }]}>
      {invited !== undefined ? (
        <Invitation invited={invited} />
      ) : (
        <InviteForm
          roles={roles.map((it) => [it, coded("role", it)] as const)}
          first={forPartner ? "partner_user" : "channel_manager"}
          back="/users"
          invite={invite}
          submit={(typed) => invite.mutateAsync(typed).then(setInvited, () => undefined)}
        />
      )}
    </Page>
  );
}
