import { useTranslation } from "react-i18next";
import type { Partner } from "../../api/types";
import { Named } from "../../ui/Named";
import { Table } from "../../ui/Table";
import text from "../../ui/Text.module.css";
import { useSteps } from "../../ui/useList";
import { useProfileParts } from "../profileParts";

interface Props {
  caption: string;
  before: Partner["profile"];
  wanted: Partner["profile"];
  parts: string[];
}

/** Parts of a profile as they are and as they are to be, side by side. */
export function ChangedParts({ caption, before, wanted, parts }: Props) {
  const { t } = useTranslation();
  const { titleOf, valueOf } = useProfileParts();
  const read = (profile: Partner["profile"], part: string) => (
    <span className={text.lines}>
      <Named>{valueOf(profile, part)}</Named>
    </span>
  );
  return (
    <Table
      caption={caption}
      list={useSteps(parts)}
      empty={t("profile.nothing")}
      columns={[
        { id: "part", title: t("form.field"), cell: titleOf },
        { id: "before", title: t("profile.before"), roomy: true, cell: (part) => read(before, part) },
        { id: "wanted", title: t("profile.wanted"), roomy: true, cell: (part) => read(wanted, part) },
      ]}
    />
  );
}
