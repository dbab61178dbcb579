import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import type { components } from "../api/contract";
import type { Readable } from "../api/types";
import { Confirm } from "../ui/Confirm";

type Invited = components["schemas"]["partner.InvitedResponse"];

interface Props {
  name: string;
  invite: () => Promise<Invited>;
  touched: Readable[];
  /** Hears of the link that takes the place of the one before. */
  invited: (invited: Invited) => void;
}

/** Makes a fresh link for who has not used the one before. */
export function InviteAgain({ name, invite, touched, invited }: Props) {
  const { t } = useTranslation();
  const change = useChange((_: string) => invite().then(invited), touched);
  return (
    <Confirm action={t("person.inviteAgain")} title={t("person.inviteAgainOf", { name })} change={change}>
      <p>{t("person.inviteAgainConsequence")}</p>
    </Confirm>
  );
}
