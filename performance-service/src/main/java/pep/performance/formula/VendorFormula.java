package pep.performance.formula;

/**
 * A figure of a vendor's own making.
 *
 * @param code the vendor's own, unique among its formulas
 * @param expression that gives a number, in the language of rules
 */
public record VendorFormula(String code, String name, String expression) {}
