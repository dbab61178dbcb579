package pep.partner.attribute;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change of an attribute touches, of one kind and for one reason.
 *
 * @param count how many there are
 * @param first up to 20 of them
 */
public record Touched(What what, Why why, int count, List<Named> first) {

  private static final int SHOWN = 20;

  /** What is touched. */
  public enum What {
    PARTNERS,
    SEGMENTS,
    APPLICATION_FORMS,
    PROFILE_RULE,
    PROFILE_CHANGES
  }

  /** How it is touched. */
  public enum Why {
    /** Its value stays until it is changed, and then has to be one that is allowed. */
    VALUE_NOT_ALLOWED,
    /** It has none of what is to be required, and is asked for it once its attributes change. */
    VALUE_MISSING,
    /** It keeps its value, and is given no other. */
    VALUE_KEPT,
    /** It names the attribute. */
    NAMES_ATTRIBUTE,
    /** It names a code that is no more, which nobody meets but who keeps it. */
    NAMES_REMOVED_CODE,
    /** It asks for the attribute, and leaves that out once the vendor alone reads it. */
    NOT_ASKED_ANY_MORE
  }

  /**
   * @param code as people know it, where it has one
   */
  public record Named(String id, @Nullable String code) {}

  /** Nothing for none. */
  public static List<Touched> of(What what, Why why, Collection<Named> all) {
    return all.isEmpty()
        ? List.of()
        : List.of(new Touched(what, why, all.size(), all.stream().limit(SHOWN).toList()));
  }

  /** Whether an attribute cannot be removed because of it. */
  boolean holds() {
    return why == Why.NAMES_ATTRIBUTE;
  }
}
