/** How a vendor's colour is shown: whatever it is, what is written in it and on it can be read. */

type Rgb = readonly [number, number, number];

/** What text needs at least against what it stands on (WCAG 2.2, 1.4.3). */
const LEAST = 4.5;

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];

/** The grounds that the accent stands on, and the card that its soft tone is mixed with (tokens.css). */
const LIGHT = { grounds: ["#ffffff", "#f7f8fa", "#f0f2f5"], card: "#ffffff", soft: 0.1 } as const;
const DARK = { grounds: ["#171b22", "#0f1217", "#20262f"], card: "#171b22", soft: 0.18 } as const;

const STEPS = 40;

export interface Tones {
  accent: string;
  soft: string;
  on: string;
}

export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

/** The tones of a colour on light and on dark ground. */
export function tonesOf(colour: string): { light: Tones; dark: Tones } {
  return { light: tones(colour, LIGHT, BLACK), dark: tones(colour, DARK, WHITE) };
}

/** As near to the colour as can be read: taken towards black or white, step by step. */
function tones(colour: string, { grounds, card, soft }: typeof LIGHT | typeof DARK, towards: Rgb): Tones {
  const own = parsed(colour);
  for (let step = 0; ; step++) {
    const accent = mixed(own, towards, step / STEPS);
    const faint = mixed(parsed(card), accent, soft);
    const isRead = [...grounds.map(parsed), faint].every((ground) => contrast(accent, ground) >= LEAST);
    if (isRead || step === STEPS) {
      const on = contrast(accent, WHITE) >= contrast(accent, BLACK) ? WHITE : BLACK;
      return { accent: hex(accent), soft: hex(faint), on: hex(on) };
    }
  }
}

/** From 1 to 21, by the relative luminance of WCAG 2.2. */
export function contrastOf(one: string, other: string): number {
  return contrast(parsed(one), parsed(other));
}

function contrast(one: Rgb, other: Rgb): number {
  const [brighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (brighter + 0.05) / (darker + 0.05);
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function mixed(one: Rgb, other: Rgb, share: number): Rgb {
  return one.map((it, at) => Math.round(it + ((other[at] ?? it) - it) * share)) as unknown as Rgb;
}

function parsed(colour: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as unknown as Rgb;
}

function hex(colour: Rgb): string {
  return `#${colour.map((it) => it.toString(16).padStart(2, "0")).join("")}`;
}

const PROPERTIES = { "--accent": "accent", "--accent-soft": "soft", "--on-accent": "on" } as const;

/** Gives the whole page these tones, or its own again. */
export function paint(colour: string | undefined, style: Pick<CSSStyleDeclaration, "setProperty" | "removeProperty">) {
  const tones = colour !== undefined && isColour(colour) ? tonesOf(colour) : undefined;
  for (const [property, tone] of Object.entries(PROPERTIES)) {
    if (tones === undefined) style.removeProperty(property);
    else style.setProperty(property, `light-dark(${tones.light[tone]}, ${tones.dark[tone]})`);
  }
}
