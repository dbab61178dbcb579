import { Link } from "@tanstack/react-router";

/** A partner by the vendor's code for it. */
export function PartnerLink({ id, code }: { id: string; code: string }) {
  return (
    <Link to="/partners/$partnerId" params={{ partnerId: id }}>
      {code}
    </Link>
  );
}
