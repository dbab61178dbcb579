import { useTranslation } from "react-i18next";
import { SideBySide } from "../../ui/SideBySide";
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

/** Somebody else changed the profile meanwhile. */
export function Conflict({ mine, theirs, keepMine, takeTheirs }: Props) {
  const { t } = useTranslation();
  const rows = differences(mine, theirs).map((it) => ({ name: t(NAMES[it.field]), mine: it.mine, theirs: it.theirs }));
  return <SideBySide rows={rows} keepMine={keepMine} takeTheirs={takeTheirs} />;
}
