import { useTranslation } from "react-i18next";
import { Confirm } from "../ui/Confirm";
import { useClientChanges, type ApiClient } from "./clients";

/** Puts another secret in the place of a client's, or ends the client. */
export function ClientActions({ client, rotated }: { client: ApiClient; rotated: (client: ApiClient) => void }) {
  const { t } = useTranslation();
  const { rotate, revoke } = useClientChanges(client.id);
  const { name } = client;
  const rotateAndShow = { ...rotate, mutateAsync: (reason: string) => rotate.mutateAsync(reason).then(rotated) };
  return (
    <>
      <Confirm action={t("developers.clients.rotate")} title={t("developers.clients.rotateOf", { name })} change={rotateAndShow}>
        <p>{t("developers.clients.rotateConsequence")}</p>
      </Confirm>
      <Confirm action={t("developers.clients.revoke")} look="danger" title={t("developers.clients.revokeOf", { name })} change={revoke}>
        <p>{t("developers.clients.revokeConsequence")}</p>
      </Confirm>
    </>
  );
}
