import { useQuery } from "@tanstack/react-query";
import { asked } from "../api/queries";
import { Named, Note } from "../ui/Named";
import { PartnerLink } from "./PartnerLink";

/** A partner by its name; its id stands in its place while the name is not known. */
export function HeldPartner({ id }: { id: string }) {
  const partner = useQuery(asked("/api/partners/{id}", { path: { id } })).data;
  return (
    <>
      <PartnerLink id={id} code={partner?.code ?? id} />
      {partner !== undefined && (
        <Note>
          <Named>{partner.profile.name}</Named>
        </Note>
      )}
    </>
  );
}
