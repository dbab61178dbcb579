package pep.promotion.program;

/**
 * A step of a program.
 *
 * @param code the vendor's code for it, unique in the program
 * @param title what is to be done
 * @param required whether the program is not complete without it
 */
public record Step(String code, String title, boolean required) {}
