import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { Answer } from "../ui/Answer";
import { Filters } from "../ui/Filters";
import { Named } from "../ui/Named";
import { Section } from "../ui/Section";
import { Empty } from "../ui/States";
import { Rule } from "./Rule";
import { Status } from "../ui/Status";

interface Props {
  segmentId: string;
  /** The code of the partner that is asked about. */
  partner: string | undefined;
  ask: (code: string | undefined) => void;
}

/** Why one partner is in a segment, or is not, whoever it is. */
export function AskOfPartner({ segmentId, partner, ask }: Props) {
  const { t } = useTranslation();
  return (
    <Section title={t("segmentCare.ask")}>
      <Filters
        values={{ partner }}
        change={(values) => ask(values["partner"])}
        clear={partner === undefined ? undefined : () => ask(undefined)}
        filters={[{ name: "partner", label: t("partners.code"), maxLength: 64 }]}
      />
      {partner !== undefined && <Answered segmentId={segmentId} code={partner} />}
    </Section>
  );
}

function Answered({ segmentId, code }: { segmentId: string; code: string }) {
  const { t } = useTranslation();
  const partners = useQuery(asked("/api/partners", { query: { code: [code], limit: 1 } }));
  return (
    <Answer of={partners}>
      {({ items: [found] }) => (found === undefined ? <Empty>{t("assortment.noPartner")}</Empty> : <Explained segmentId={segmentId} partnerId={found.id} name={found.profile.name} />)}
    </Answer>
  );
}

function Explained({ segmentId, partnerId, name }: { segmentId: string; partnerId: string; name: string }) {
  const { t } = useTranslation();
  const why = useQuery(asked("/api/segments/{id}/explain", { path: { id: segmentId }, query: { partnerId } }));
  return (
    <Answer of={why}>
      {({ member, ruleVersion, rule }) => (
        <>
          <p>
            <Link to="/partners/$partnerId/segments" params={{ partnerId }}>
              <Named>{name}</Named>
            </Link>{" "}
            <Status tone={member ? "good" : "warn"}>{t(member ? "partners.member" : "partners.noMember")}</Status> {t("partners.byRule", { version: ruleVersion })}
          </p>
          <Rule of={rule} />
        </>
      )}
    </Answer>
  );
}
