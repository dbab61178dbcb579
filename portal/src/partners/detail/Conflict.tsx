import { useTranslation } from "react-i18next";
import { Overtaken } from "../../ui/Overtaken";
import { differences, type ProfileForm } from "./profileForm";

interface Props {
  mine: ProfileForm;
  theirs: ProfileForm;
  keepMine: () => void;
  takeTheirs: () => void;
}

const NAMES = {
  name: "partners.name",
  type: "partners.type",
  country: "partners.countryCode",
  verticals: "partners.verticals",
  capabilities: "partners.capabilities",
  contacts: "partners.contacts",
} as const;

/** Somebody else changed the profile meanwhile: both versions side by side, and the choice. */
export function Conflict({ mine, theirs, ...choices }: Props) {
  const { t } = useTranslation();
  return <Overtaken differences={differences(mine, theirs).map((it) => ({ ...it, field: t(NAMES[it.field]) }))} {...choices} />;
}
