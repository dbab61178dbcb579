package pep.performance.tier.ladder;

import org.jspecify.annotations.Nullable;

/**
 * One tier of a vendor, and what it takes.
 *
 * @param code the vendor's own, unique in its ladder
 * @param condition CEL over {@link TierVariable}; null for the base tier, which takes nothing
 * @param keep CEL that is enough to stay once in; null where it takes the condition again. A keep
 *     that asks for less than the condition stops a partner at the border from going to and fro
 */
public record TierRule(
    String code, String name, @Nullable String condition, @Nullable String keep) {}
