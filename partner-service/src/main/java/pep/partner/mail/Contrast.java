package pep.partner.mail;

/** What is read on a colour, by the relative luminance of WCAG 2.2. */
final class Contrast {

  private static final String DARK = "#000000";
  private static final String LIGHT = "#ffffff";

  /** Where black and white are told from it equally well: (L + 0.05)² = 0.05 × 1.05. */
  private static final double EVEN = Math.sqrt(0.05 * 1.05) - 0.05;

  private Contrast() {}

  /**
   * Black or white, whichever is read better.
   *
   * @param colour {@code #rrggbb}
   */
  static String textOn(String colour) {
    return luminance(Integer.parseInt(colour.substring(1), 16)) > EVEN ? DARK : LIGHT;
  }

  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
  }

  private static double linear(int channel) {
    double part = (channel & 0xff) / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
