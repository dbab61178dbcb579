import { Label } from "react-aria-components/Label";
import { Slider as AriaSlider, SliderOutput, SliderThumb, SliderTrack } from "react-aria-components/Slider";
import styles from "./Slider.module.css";

interface Props {
  label: string;
  value: number;
  onChange: (value: number) => void;
  least: number;
  most: number;
  step: number;
  /** The value as the reader writes it. */
  written: string;
}

/** A number tried out by moving it; the arrow keys do the same. */
export function Slider({ label, value, onChange, least, most, step, written }: Props) {
  return (
    <AriaSlider
      className={`${styles.slider}`}
      value={value}
      onChange={(moved) => onChange(Number(moved))}
      minValue={least}
      maxValue={most}
      step={step}
    >
      <Label className={`${styles.label}`}>{label}</Label>
      <SliderOutput className={`${styles.value}`}>{written}</SliderOutput>
      <SliderTrack className={`${styles.track}`}>
        <SliderThumb className={`${styles.thumb}`} />
      </SliderTrack>
    </AriaSlider>
  );
}
