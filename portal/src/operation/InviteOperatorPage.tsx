import { useState } from "react";
import { useTranslation } from "react-i18next";
import { once, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import type { components } from "../api/contract";
import { coded } from "../i18n/words";
import { InviteForm, type Typed } from "../people/InviteForm";
import { Invitation } from "../people/Invitation";
import { Page } from "../ui/Page";

const ROLES = ["operator", "operator_viewer"] as const;

/** Invites somebody to run the installation. */
export default function InviteOperatorPage() {
  const { t } = useTranslation();
  const [invited, setInvited] = useState<components["schemas"]["partner.InvitedResponse"]>();
  const [key] = useState(once);
  const invite = useChange(
    (typed: Typed<(typeof ROLES)[number]>) => answered(client.POST("/api/operators", { params: { header: key }, body: typed })),
    ["/api/operators"],
  );
  return (
    <Page title={t("people.invite")} crumbs={[{ title: t("operation.operators"), to: "/operators" }]}>
      {invited === undefined ? (
        <InviteForm
          roles={ROLES.map((it) => [it, coded("role", it)] as const)}
          first="operator"
          back="/operators"
          invite={invite}
          submit={(typed) => invite.mutateAsync(typed).then(setInvited, () => undefined)}
        />
      ) : (
        <Invitation invited={invited} back="/operators" toBack={t("operation.toOperators")} />
      )}
    </Page>
  );
}
