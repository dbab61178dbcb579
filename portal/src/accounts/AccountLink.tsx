import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { asked } from "../api/queries";
import { Named } from "../ui/Named";
import type { Account } from "./account";

/** The way to an account, by its name. */
export function AccountLink({ of: { id, identity } }: { of: Pick<Account, "id" | "identity"> }) {
  return (
    <Link to="/accounts/$accountId" params={{ accountId: id }} title={identity.name}>
      <Named>{identity.name}</Named>
    </Link>
  );
}

/** The same of one that is known by its id alone, which stands there until its name is told. */
export function AccountNamed({ id }: { id: string }) {
  const account = useQuery(asked("/api/accounts/{id}", { path: { id } }));
  return <AccountLink of={{ id, identity: account.data?.identity ?? { name: id } }} />;
}
