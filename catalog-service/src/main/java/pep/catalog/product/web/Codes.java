package pep.catalog.product.web;

/** The form of the vendor's own codes, which stand in paths, files and lists. */
final class Codes {

  /** No control characters, slashes, commas or semicolons, and no blank at either end. */
  static final String PATTERN = "(?!\\s)[^\\p{Cntrl}/\\\\,;]{1,64}(?<!\\s)";

  static final String CURE =
      "give 1 to 64 characters without slash, comma or semicolon, and no blank at either end";

  private Codes() {}
}
