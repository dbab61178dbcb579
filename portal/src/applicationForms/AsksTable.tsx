import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useProfileParts } from "../partners/profileParts";
import { Tick } from "../ui/Fields";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { askable, toggled, type Attribute, type Definition } from "./formDefinition";

type Asks = Definition["asks"];

interface Props {
  asks: Asks;
  attributes: Attribute[];
  change: (asks: Asks) => void;
}

/** What can be asked beside the company, and of each whether it is, must be answered, and tells companies apart. */
export function AsksTable({ asks, attributes, change }: Props) {
  const { t } = useTranslation();
  const { titleOf } = useProfileParts();
  const names = new Map(attributes.map(({ code, name }) => [`attributes.${code}`, name]));
  // A row stays where it is while it is ticked.
  const [fields] = useState(() => askable(asks, attributes));
  const nameOf = (field: string) => names.get(field) ?? titleOf(field);
  const tick = (field: string, what: "required" | "identifies") => {
    const asked = asks.find((it) => it.field === field);
    if (asked === undefined) return "–";
    return (
      <Tick
        label={`${t(`applicationForms.${what}`)}: ${nameOf(field)}`}
        isOn={asked[what]}
        toggle={() => change(asks.map((it) => (it === asked ? { ...it, [what]: !it[what] } : it)))}
      />
    );
  };
  return (
    <Table
      caption={t("applicationForms.asksCaption")}
      list={useSteps(fields, fields.length)}
      empty={t("applicationForms.asksNothing")}
      columns={[
        { id: "field", title: t("applicationForms.field"), cell: nameOf },
        {
          id: "asked",
          title: t("applicationForms.asked"),
          cell: (field) => (
            <Tick
              label={`${t("applicationForms.asked")}: ${nameOf(field)}`}
              isOn={asks.some((it) => it.field === field)}
              toggle={() => change(toggled(asks, field))}
            />
          ),
        },
        { id: "required", title: t("applicationForms.required"), cell: (field) => tick(field, "required") },
        { id: "identifies", title: t("applicationForms.identifies"), cell: (field) => tick(field, "identifies") },
      ]}
    />
  );
}
