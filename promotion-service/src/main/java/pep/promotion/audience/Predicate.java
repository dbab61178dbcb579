package pep.promotion.audience;

/**
 * One condition of a decision with the value it met.
 *
 * @param name what was looked at, such as {@code segments}
 * @param expected what would have satisfied it, in words
 * @param actual what was found
 * @param held whether it was satisfied
 */
public record Predicate(String name, String expected, String actual, boolean held) {}
