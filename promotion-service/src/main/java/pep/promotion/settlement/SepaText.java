package pep.promotion.settlement;

import java.text.Normalizer;

/**
 * Texts in the letters that every SEPA bank takes: Latin letters without marks, digits and {@code /
 * - ? : ( ) . , ' +} (European Payments Council, EPC217-08).
 */
final class SepaText {

  private static final int NAME = 70;
  private static final int REMITTANCE = 140;

  private SepaText() {}

  static String name(String text) {
    return cut(text, NAME);
  }

  static String remittance(String text) {
    return cut(text, REMITTANCE);
  }

  private static String cut(String text, int most) {
    String latin =
        Normalizer.normalize(
                text.replace("ß", "ss").replace("ø", "o").replace("Ø", "O").replace("&", "+"),
                Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^A-Za-z0-9/\\-?:().,'+ ]", ".")
            .strip();
    return latin.length() <= most ? latin : latin.substring(0, most);
  }
}
