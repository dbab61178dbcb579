import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../../api/queries";
import form from "../../ui/Form.module.css";
import { useProfileParts } from "../profileParts";

/** What this partner has asked for and nobody has decided; nothing where that is none. */
export function OpenChange({ partnerId }: { partnerId: string }) {
  const { t } = useTranslation();
  const { titlesOf } = useProfileParts();
  const open = useQuery(asked("/api/profile-changes", { query: { partnerId: [partnerId], status: ["asked"], limit: 1 } }));
  const [change] = open.data?.items ?? [];
  if (change === undefined) return null;
  return (
    <p className={form.note}>
      <Link to="/profile-changes/$changeId" params={{ changeId: change.id }}>
        {t("profile.open", { parts: titlesOf(change.fields) })}
      </Link>
    </p>
  );
}
