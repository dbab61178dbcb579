package pep.platform.problem;

/**
 * One thing wrong with one field.
 *
 * @param field path in the request, such as {@code lines[2].quantity}, or the parameter's name
 * @param code stable, lower case with hyphens
 * @param cure what would be right, in one sentence
 */
public record FieldError(String field, String code, String cure) {}
