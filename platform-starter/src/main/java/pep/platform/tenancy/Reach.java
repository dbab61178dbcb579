package pep.platform.tenancy;

import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import pep.platform.problem.NotFound;

/**
 * A caller inside a vendor, and how far it reaches there: over the whole vendor ({@link Staff}) or
 * over what belongs to one partner ({@link PartnerCaller}). Whatever serves both narrows by it;
 * what lies beyond it does not exist for the caller.
 */
public sealed interface Reach extends Caller permits Staff, PartnerCaller {

  Tenant tenant();

  /**
   * The partner that owns what this caller creates; null for the vendor itself. What is compared
   * with it must be owned in this sense: null there means the vendor's own, never anybody's.
   */
  @Nullable String owner();

  /**
   * Whether what belongs to a partner lies within reach.
   *
   * @param partnerId null for what is the vendor's own
   */
  boolean allows(@Nullable String partnerId);

  /** Narrows a query to what lies within reach, by the field that names the partner. */
  Bson within(String field);

  /**
   * Requires that what belongs to a partner lies within reach.
   *
   * @param partnerId null for what is the vendor's own
   * @throws NotFound as if there were no such thing
   */
  default void require(@Nullable String partnerId, String noun, String id) {
    if (!allows(partnerId)) {
      throw new NotFound(noun, id);
    }
  }

  /**
   * The partner that a request is about: the one it names, or the one that the caller acts for;
   * empty where the vendor's own caller names none.
   *
   * @throws NotFound if it names a partner beyond reach
   */
  default Optional<String> partner(@Nullable String named) {
    if (named == null) {
      return Optional.ofNullable(owner());
    }
    require(named, "partner", named);
    return Optional.of(named);
  }
}
