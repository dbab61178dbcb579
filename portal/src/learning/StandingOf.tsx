import { useTranslation } from "react-i18next";
import { Status, type Tone } from "../ui/Status";
import { standingOf, type MyProgram, type Standing } from "./programs";

const TONES: Record<Standing, Tone> = { completed: "good", enrolled: "warn", open: "calm", closed: "bad" };

/** How the partner stands in a program. */
export function StandingOf({ program }: { program: MyProgram }) {
  const { t } = useTranslation();
  const standing = standingOf(program);
  return <Status tone={TONES[standing]}>{t(`learning.standing.${standing}`)}</Status>;
}
