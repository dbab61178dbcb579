import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked, type ItemOf } from "../api/queries";
import { Replayed } from "../ui/Replayed";
import { Section } from "../ui/Section";
import { Why } from "../ui/Why";
import { lineOf } from "./lines";

/** Why a grant was decided so, which other grants are in doubt beside it, and that it would be decided so again. */
export function GrantDecided({ grant: { decision, id } }: { grant: ItemOf<"/api/grants"> }) {
  const { t } = useTranslation();
  const { doubtful = [], reasons } = decision;
  return (
    <Section title={t("deals.reasons")}>
      <Why of={reasons} />
      {doubtful.length > 0 && (
        <>
          <p>{t("steps.doubtful")}</p>
          <ul>
            {doubtful.map((other) => (
              <li key={other}>
                <GrantNamed id={other} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Replayed path="/api/grants/{id}/explain" id={id} />
    </Section>
  );
}

/** A grant by its ground, line and holder; by its id until these are told. */
function GrantNamed({ id }: { id: string }) {
  const { data } = useQuery(asked("/api/grants/{id}", { path: { id } }));
  return (
    <Link to="/grants/$grantId" params={{ grantId: id }}>
      {data === undefined ? id : `${data.territoryCode}, ${lineOf(data.productLine)}, ${data.partnerCode}`}
    </Link>
  );
}
