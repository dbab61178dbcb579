import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import type { AnswerOf } from "../api/types";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { Button } from "../ui/Button";
import { TextInput } from "../ui/Fields";
import { Note, Said } from "../ui/Named";
import { Section } from "../ui/Section";
import styles from "./Variables.module.css";

type Variable = AnswerOf<"/api/segments/variables">["items"][number];

const MOST_VALUES = 12;

/** What a rule can speak of; a press writes the name where the cursor stands. */
export function Variables({ take }: { take: (name: string) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const variables = useQuery(asked("/api/segments/variables"));
  const matches = ({ name, description }: Variable) => `${name} ${description}`.toLowerCase().includes(typed.trim().toLowerCase());
  return (
    <Section title={t("segments.variables")}>
      <TextInput label={t("segments.findVariable")} value={typed} onChange={setTyped} />
      <Answer of={variables}>
        {({ items }) => (
          <ul className={styles.variables}>
            {items.filter(matches).map((it) => (
              <li key={it.name}>
                <Button look="plain" onPress={() => take(it.name)}>
                  <code>{it.name}</code>
                </Button>
                <Note>{coded("variableKind", it.kind)}</Note>
                <Said>{it.description}</Said>
                {it.values.length > 0 && it.values.length <= MOST_VALUES && (
                  <Note>
                    <code>{it.values.map((value) => JSON.stringify(value)).join(", ")}</code>
                  </Note>
                )}
              </li>
            ))}
          </ul>
        )}
      </Answer>
    </Section>
  );
}
