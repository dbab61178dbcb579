package pep.partner.attribute;

import java.util.List;
import java.util.SortedSet;

/**
 * What a change of an attribute would touch.
 *
 * @param removedCodes codes that no partner may be given any more
 * @param touched all of it, by kind and reason; empty where it touches nothing
 */
public record AttributeImpact(
    String code, SortedSet<String> removedCodes, List<Touched> touched) {}
