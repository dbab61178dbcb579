import { useTranslation } from "react-i18next";
import { Versions } from "../../ui/Versions";
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
export function Conflict({ mine, theirs, ...choice }: Props) {
  const { t } = useTranslation();
  return <Versions of={differences(mine, theirs).map(({ field, ...both }) => ({ title: t(NAMES[field]), ...both }))} {...choice} />;
}
