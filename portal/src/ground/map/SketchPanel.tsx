import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { count } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { Button } from "../../ui/Button";
import { TextInput } from "../../ui/Fields";
import form from "../../ui/Form.module.css";
import { Section } from "../../ui/Section";
import { faultOf, readTyped, typed, type Corner } from "./sketch";

interface Props {
  title: string;
  /** What the button that goes on with it says. */
  action: string;
  corners: Corner[];
  change: (corners: Corner[]) => void;
  /** Takes what was drawn. */
  done: () => void;
  /** Stops drawing; what was drawn is let go. */
  end: () => void;
}

/** What is drawn by hand, as places that can be typed as well. Escape ends it. */
export function SketchPanel({ title, action, corners, change, done, end }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  const written = typed(corners);
  const [text, setText] = useState(written);
  const [isTold, setTold] = useState(false);
  const read = readTyped(text);
  const wrong = "wrongLine" in read ? t("map.cornerWrong", { line: read.wrongLine }) : undefined;
  useEffect(() => {
    setText((before) => {
      const now = readTyped(before);
      return "corners" in now && typed(now.corners) === written ? before : written;
    });
  }, [written]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === "Escape" && !event.defaultPrevented && end();
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });
  const write = (value: string) => {
    setText(value);
    const now = readTyped(value);
    if ("corners" in now) change(now.corners);
  };
  const fault = faultOf(corners);
  const said = { tooFew: t("map.tooFew"), crossing: t("map.crossing") };
  const error = wrong ?? (fault === "crossing" || (isTold && fault !== undefined) ? said[fault] : undefined);
  const finish = () => (error === undefined && fault === undefined ? done() : setTold(true));
  return (
    <Section title={title}>
      <p>{t("map.sketchLead")}</p>
      <TextInput label={t("map.corners")} hint={t("map.cornersHint")} value={text} onChange={write} error={error} long />
      <p role="status">{t("map.cornersDrawn", { count: corners.length, corners: count(corners.length, wording) })}</p>
      <div className={form.buttons}>
        <Button look="primary" onPress={finish}>
          {action}
        </Button>
        <Button isDisabled={corners.length === 0} onPress={() => change(corners.slice(0, -1))}>
          {t("map.undoCorner")}
        </Button>
        <Button look="plain" onPress={end}>
          {t("map.endDrawing")}
        </Button>
      </div>
    </Section>
  );
}
