import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { components } from "../../api/contract";
import { Named } from "../../ui/Named";
import { Table } from "../../ui/Table";
import { useSteps } from "../../ui/useList";
import { useProfileParts } from "../profileParts";

type Lookalike = components["schemas"]["partner.Lookalike"];

/** Partners and other applications that may be the same company, and what they have in common. */
export function Lookalikes({ of }: { of: Lookalike[] }) {
  const { t } = useTranslation();
  const { titleOf } = useProfileParts();
  return (
    <Table
      caption={t("applications.lookalikesCaption")}
      list={useSteps(of)}
      empty={t("applications.noLookalikes")}
      columns={[
        {
          id: "name",
          title: t("apply.company"),
          cell: ({ name, partnerId, applicationId = "" }) =>
            partnerId !== undefined ? (
              <Link to="/partners/$partnerId" params={{ partnerId }}>
                <Named>{name}</Named>
              </Link>
            ) : (
              <Link to="/applications/$applicationId" params={{ applicationId }}>
                <Named>{name}</Named>
              </Link>
            ),
        },
        { id: "is", title: t("applications.isThat"), cell: (it) => t(it.partnerId !== undefined ? "applications.isPartner" : "applications.isApplication") },
        {
          id: "by",
          title: t("applications.inCommon"),
          cell: (it) => it.by.map((part) => (part === "domain" ? t("applications.domain") : titleOf(part))).join(", "),
        },
      ]}
    />
  );
}
